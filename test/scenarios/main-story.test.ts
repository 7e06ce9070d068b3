import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import { MainStory } from '../../src/cli/demo/main-story.ts';
import { ENGINE, startPawlSite } from '../support/pawl-site.ts';
import type { PawlSite } from '../support/pawl-site.ts';

describe('what the demo tells of the queue as a whole', () => {
  let site: PawlSite;
  beforeEach(async () => {
    site = await startPawlSite({ runner: false });
  });
  afterEach(() => site.close());

  it('is each notice of Pawl’s once, and no other issue', async () => {
    const story = new MainStory(site.repository);
    await site.fileTask('A task');
    expect(await story.next([])).toEqual([]);
    const title = 'Pawl stands still: something';
    const labels = ['agent:notice'];
    const { number } = (await site.ada.issues.create({ ...ENGINE, title, labels })).data;
    expect(await story.next([])).toEqual([`issue #${number}: ${title}`]);
    expect(await story.next([])).toEqual([]);
  });
});
