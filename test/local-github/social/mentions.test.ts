import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { closedNumbers, mentionedNumbers } from '../../../src/local-github/domain/mentions.ts';
import { startSocial, type SocialSite } from './social-site.ts';

describe('what a text mentions and closes', () => {
  let site: SocialSite;
  beforeAll(async () => {
    site = await startSocial();
  });
  afterAll(() => site.close());

  it.each([
    ['see #3, #4 and #3', [3, 4]],
    ['ada/engine#5', [5]],
    ['WEB/ada/engine/pull/6 and WEB/ada/engine/issues/7', [6, 7]],
    ['other/engine#5', []],
    ['x#3 and &#39; and 1/#3', []],
    ['`#3` and ``a ` #4`` but #5', [5]],
    ['```\n#3\n```\n#4', [4]],
    ['~~~\n#3', []],
    ['<!-- #3 --> #4 <!-- #5', [4]],
  ])('%j mentions %j', (text, numbers) => {
    const whole = text.replaceAll('WEB', site.addresses.web);
    expect(mentionedNumbers(site.world, site.repository, whole)).toEqual(numbers);
  });

  it.each([
    ['Closes #3, fixes #4. Resolved: ada/engine#5', [3, 4, 5]],
    ['CLOSE #3', [3]],
    ['closing #3, enclose #4, for #5', []],
    ['Fixes WEB/ada/engine/issues/7', [7]],
    ['`Closes #3` <!-- closes #4 -->', []],
  ])('%j closes %j', (text, numbers) => {
    const whole = text.replaceAll('WEB', site.addresses.web);
    expect(closedNumbers(site.world, site.repository, whole)).toEqual(numbers);
  });
});
