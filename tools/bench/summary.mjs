/*
 * What the measurements come to: for each contest and contender the median and quartiles of every figure, and its ratio
 * to the contest's floor, taken round by round. This is what results.json holds and all tables are made of.
 */
import {titleOf} from './hold.mjs';
import {ratios, spread} from './statistics.mjs';
import {judge} from './targets.mjs';

/** @typedef {import('./statistics.mjs').Spread & {ratio?: import('./statistics.mjs').Spread}} Figure */
/** @typedef {{title: string, floor: string, rounds: number, contenders: Record<string, Record<string, Figure>>}} Outcome */

/**
 * @param {readonly Awaited<ReturnType<typeof import('./hold.mjs').hold>>[]} results
 * @param {Record<string, string>} environment
 */
export function summarize(results, environment) {
  const outcomes = results.map(outcomeOf);
  return {environment, targets: judge(outcomes), contests: outcomes};
}

/** @returns {Outcome} */
function outcomeOf({contest, samples}) {
  const all = contest.measure.name === 'measureCards' ? withCostOfOne(samples) : samples;
  const [floor] = Object.keys(all);
  const contenders = Object.fromEntries(
    Object.entries(all).map(([name, own]) => [name, figuresOf(own, all[floor], name !== floor)]),
  );
  return {title: titleOf(contest), floor, rounds: contest.rounds, contenders};
}

/** @returns {Record<string, Figure>} */
function figuresOf(samples, floors, isCompared) {
  return Object.fromEntries(
    Object.keys(samples[0]).map((figure) => {
      const own = samples.map((sample) => sample[figure]);
      const figures = spread(own);
      const ratio = isCompared
        ? ratios(
            own,
            floors.map((sample) => sample[figure]),
          )
        : undefined;
      return [figure, ratio ? {...figures, ratio} : figures];
    }),
  );
}

/** Of each kind of card, what one further card costs: the page with many less the page with one. */
function withCostOfOne(samples) {
  const kinds = [...new Set(Object.keys(samples).map((name) => name.split(' × ')[0]))];
  return Object.fromEntries(
    kinds.map((kind) => {
      const [many, one] = Object.keys(samples).filter((name) => name.startsWith(`${kind} × `));
      const further = Number(many.split(' × ')[1]) - 1;
      return [
        kind,
        samples[many].map((sample, round) => {
          const each = (figure) => (sample[figure] - samples[one][round][figure]) / further;
          return {
            ...sample,
            cardCpu: each('renderCpu'),
            cardAgainCpu: each('againCpu'),
            cardHeap: each('heap'),
            cardNodes: each('nodes'),
          };
        }),
      ];
    }),
  );
}
