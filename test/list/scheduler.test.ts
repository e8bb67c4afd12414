import {expect} from '@open-wc/testing';
import {schedule} from '../../src/list/scheduler.js';

/** Keeps the processor busy for longer than one slice. */
function workHard(): void {
  const end = performance.now() + 10;
  while (performance.now() < end);
}

describe('schedule', () => {
  it('does the work later, in the order of asking, and what is asked for meanwhile too', async () => {
    const done: string[] = [];
    const last = new Promise<void>((resolve) => {
      schedule(() => {
        done.push('first');
        schedule(() => {
          done.push('third');
          resolve();
        });
      });
      schedule(() => done.push('second'));
    });
    expect(done).to.deep.equal([]);
    await last;
    expect(done).to.deep.equal(['first', 'second', 'third']);
  });

  it('opens no channel before it is needed, because an open one keeps a process of Node alive', async () => {
    let opened = 0;
    const {MessageChannel} = globalThis;
    globalThis.MessageChannel = class extends MessageChannel {
      constructor() {
        super();
        opened += 1;
      }
    };
    try {
      // Under another address, the module is evaluated again.
      const address = new URL('../../src/list/scheduler.ts?evaluated-again', import.meta.url).href;
      const scheduler = (await import(address)) as {schedule: typeof schedule};
      expect(opened).to.equal(0);
      for (let call = 0; call < 2; call += 1) {
        await new Promise<void>((resolve) => {
          scheduler.schedule(resolve);
        });
      }
      expect(opened).to.equal(1);
    } finally {
      globalThis.MessageChannel = MessageChannel;
    }
  });

  it('leaves other tasks their turn', async () => {
    const order: string[] = [];
    const works = Array.from({length: 5}, () => {
      return new Promise<void>((resolve) => {
        schedule(() => {
          workHard();
          order.push('work');
          resolve();
        });
      });
    });
    const {port1, port2} = new MessageChannel();
    const other = new Promise<void>((resolve) => {
      port1.onmessage = () => {
        order.push('other');
        resolve();
      };
    });
    port2.postMessage(undefined);
    await Promise.all([...works, other]);
    expect(order.filter((what) => what === 'work')).to.have.length(5);
    expect(order.indexOf('other')).to.be.lessThan(5);
  });
});
