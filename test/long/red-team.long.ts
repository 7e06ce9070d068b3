import { rm } from 'node:fs/promises';
import { dirname } from 'node:path';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import { ATTACKS } from './red-team/attacks.ts';
import type { Scene } from './red-team/scene.ts';
import { makeHost, makeScene, removeScene, tryDeed } from './red-team/stage.ts';
import type { Person } from './red-team/stage.ts';

// Each attack is run twice: outside, where it must work (or the test would show nothing), and in the sandbox.

let host = '';
beforeAll(async () => {
  host = await makeHost();
});
afterAll(async () => {
  await rm(dirname(host), { recursive: true, force: true });
});

describe.each<Person>(['root', 'an ordinary user'])('the red team, run by %s', (person) => {
  let scene: Scene;
  beforeEach(async () => {
    scene = await makeScene(person);
  });
  afterEach(async () => {
    await removeScene(scene);
  });

  it.each(ATTACKS.map(({ name, needsRoot }) => ({ name, needsRoot })))(
    '$name',
    async ({ name: deed, needsRoot }) => {
      const inside = await tryDeed({ host, scene, deed, where: 'inside', person });
      expect(inside).toContain('TRIED');
      expect(inside).not.toContain('REACHED');

      await removeScene(scene);
      const able = needsRoot ? 'root' : person;
      scene = await makeScene(able);
      const outside = await tryDeed({ host, scene, deed, where: 'outside', person: able });
      expect(outside).toContain('REACHED');
    },
  );
});
