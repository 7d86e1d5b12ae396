import { expect, test } from 'vitest';
import { readRunEvents } from './run-events.ts';

const event = (type: string, data: unknown) => ({ at: 0, type, data, raw: '' });

test('keeps the newest state of the run and of each step, and the text that grows', () => {
  const { run, steps, text } = readRunEvents([
    event('thread.run.created', { id: 'run_1', status: 'queued' }),
    event('thread.run.step.created', { id: 'step_1', status: 'in_progress' }),
    event('thread.message.created', { id: 'msg_1', content: [] }),
    event('thread.message.delta', {
      delta: { content: [{ index: 0, type: 'text', text: { value: 'Hel' } }] },
    }),
    event('thread.message.delta', {
      delta: { content: [{ index: 0, type: 'text', text: { value: 'lo【0†a.md】' } }] },
    }),
    event('thread.run.step.delta', { id: 'step_1', delta: {} }),
    event('thread.run.step.completed', { id: 'step_1', status: 'completed' }),
    event('thread.run.completed', { id: 'run_1', status: 'completed' }),
    event('done', '[DONE]'),
  ]);
  expect(run).toEqual({ id: 'run_1', status: 'completed' });
  expect(steps).toEqual([{ id: 'step_1', status: 'completed' }]);
  expect(text).toBe('Hello');
});
