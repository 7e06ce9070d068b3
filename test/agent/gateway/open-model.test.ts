import { request } from 'node:http';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import { Closers } from '../../../src/agent/supervisor/closers.ts';
import { openModel } from '../../../src/agent/supervisor/open-model.ts';
import { MESSAGE, until } from './gateway-room.ts';
import { ModelService } from './model-service.ts';
import { packWith } from '../sample-pack.ts';

describe('the model of an attempt', () => {
  const service = new ModelService();
  const closers = new Closers();
  let folder: string;

  beforeEach(async () => {
    folder = await mkdtemp(join(tmpdir(), 'pawl-model-'));
  });
  afterEach(async () => {
    await closers.closeAll();
    await service.stop();
    await rm(folder, { recursive: true, force: true });
  });

  it('counts what was still asked for when the attempt was over, as by a check', async () => {
    service.answer = () => undefined;
    const socket = join(folder, 'model.sock');
    const upstream = await service.start();
    const known = { wire: 'anthropic', upstream, key: 'sk-0123456789' } as const;
    const model = await openModel(packWith(), known, socket, closers);
    const asked = request({ socketPath: socket, method: 'POST', path: '/v1/messages' });
    asked.on('error', () => undefined).end(JSON.stringify(MESSAGE));
    await until(() => service.requests.length === 1);
    expect(model?.account()).toMatchObject({ cents: 0 });
    await model?.settle();
    expect(model?.account()?.cents).toBeGreaterThan(0);
  });
});
