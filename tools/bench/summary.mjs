/*
 * What the measurements come to: for each contest and contender the median and quartiles of every figure, and its ratio
 * to the contest's floor, taken round by round. This is what results.json holds and all tables are made of.
 */
import {OWN_SCRIPT} from './contenders.mjs';
import {titleOf} from './hold.mjs';
import {countShapes} from './shapes.mjs';
import {ratios, spread} from './statistics.mjs';
import {judge} from './targets.mjs';

/** @typedef {import('./contests.mjs').Contest} Contest */
/** @typedef {import('./hold.mjs').Samples} Samples */
/** @typedef {import('./statistics.mjs').Spread & {ratio?: import('./statistics.mjs').Spread}} Figure */
/** @typedef {Record<string, Figure>} Figures by name */

/**
 * @typedef {object} Outcome
 * @property {string} title
 * @property {string} floor
 * @property {string[]} ours the contenders with the script that is judged
 * @property {number} rounds
 * @property {number} shapes the number of shapes among its records
 * @property {Record<string, Figures>} contenders
 */

/** @typedef {ReturnType<typeof summarize>} Summary */

/**
 * @param {readonly Awaited<ReturnType<typeof import('./hold.mjs').hold>>[]} results
 * @param {Awaited<ReturnType<typeof import('./environment.mjs').environment>>} environment
 */
export function summarize(results, environment) {
  const outcomes = results.map(outcomeOf);
  return {environment, targets: judge(outcomes), contests: outcomes};
}

/** @param {{contest: Contest, samples: Samples}} result @returns {Outcome} */
function outcomeOf({contest, samples}) {
  const all = withCostOverEmpty(contest, contest.measure.name === 'measureCards' ? withCostOfOne(samples) : samples);
  const [floor = ''] = Object.keys(all);
  const contenders = Object.fromEntries(
    Object.entries(all).map(([name, own]) => [name, figuresOf(own, name === floor ? undefined : all[floor])]),
  );
  const ours = contest.contenders.filter(({script}) => script === OWN_SCRIPT).map(({name}) => kindOf(name));
  return {
    title: titleOf(contest),
    floor,
    ours: [...new Set(ours)],
    rounds: contest.rounds,
    shapes: countShapes(recordsOf(contest)),
    contenders,
  };
}

/** The records that a contest is about. @param {Contest} contest */
function recordsOf({feed, count, measure}) {
  const {partners, projects = [], networks = []} = feed(count);
  return measure.name === 'measureCards' ? projects : networks.length > 0 ? networks : partners;
}

/** @param {readonly Record<string, number>[]} samples @param {readonly Record<string, number>[]} [floors] @returns {Figures} */
function figuresOf(samples, floors) {
  /** @type {Figures} */
  const figures = {};
  for (const figure of Object.keys(samples[0] ?? {})) {
    const own = samples.map((sample) => sample[figure] ?? NaN);
    const all = spread(own);
    if (!all) continue;
    const ratio =
      floors &&
      ratios(
        own,
        floors.map((sample) => sample[figure] ?? NaN),
      );
    figures[figure] = ratio ? {...all, ratio} : all;
  }
  return figures;
}

/** Adds what a page costs on top of an empty one. @param {Contest} contest @param {Samples} samples @returns {Samples} */
function withCostOverEmpty({contenders}, samples) {
  const empty = contenders.find(({is}) => is === 'empty');
  const empties = empty && samples[empty.name];
  if (!empties) return samples;
  return Object.fromEntries(
    Object.entries(samples).map(([name, own]) => [
      name,
      name === empty.name
        ? own
        : own.map((sample, round) => ({
            ...sample,
            overCpu: (sample.renderCpu ?? NaN) - (empties[round]?.renderCpu ?? NaN),
          })),
    ]),
  );
}

/** Of each kind of card, what one further card costs: the page with many less the page with one. @param {Samples} samples @returns {Samples} */
function withCostOfOne(samples) {
  const kinds = [...new Set(Object.keys(samples).map(kindOf))];
  return Object.fromEntries(
    kinds.map((kind) => {
      const [many = '', one = ''] = Object.keys(samples).filter((name) => kindOf(name) === kind);
      const further = Number(many.split(' × ')[1]) - 1;
      return [
        kind,
        (samples[many] ?? []).map((sample, round) => {
          /** @param {string} figure */
          const each = (figure) => ((sample[figure] ?? NaN) - (samples[one]?.[round]?.[figure] ?? NaN)) / further;
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

/** The contender without how many items it shows. @param {string} name */
function kindOf(name) {
  return name.split(' × ')[0] ?? name;
}
