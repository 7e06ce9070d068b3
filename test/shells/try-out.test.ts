import { mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from '@jest/globals';
import { AttemptSchema } from '../../src/config/attempt-schema.ts';
import { runCli } from '../support/run-cli.ts';
import { TryRoom } from '../support/try-room.ts';

const room = new TryRoom();

describe('what pawl try leaves in --out', () => {
  it('is what the job `work` would leave, and a patch', async () => {
    const out = join(room.folder, 'out');
    await room.tryWith('echo hello > a.txt', '--out', out);
    expect(readdirSync(out).toSorted()).toEqual([
      'attempt.json',
      'change.patch',
      'changeset.json',
      'transcript.jsonl',
    ]);
    const text = readFileSync(join(out, 'attempt.json'), 'utf8');
    expect(AttemptSchema.parse(JSON.parse(text))).toMatchObject({ outcome: 'finished' });
    room.git('apply', join(out, 'change.patch'));
    expect(readFileSync(join(room.repo, 'a.txt'), 'utf8')).toBe('hello\n');
  });

  it.each([
    ['by nobody', '', 'z.bin'],
    ['by nobody, to its last byte', '', 'zzzz.bin'],
    [
      'by nothing that the user has set',
      '[diff]\nnoprefix = true\nexternal = false\ncolorMoved = zebra\n[color]\nui = always\n[core]\nautocrlf = true\n',
      'z.bin',
    ],
  ])('has a patch that git takes as it is, shaped %s', async (_, config, binary) => {
    const home = join(room.folder, 'home');
    mkdirSync(home);
    writeFileSync(join(home, '.gitconfig'), config);
    writeFileSync(join(room.repo, '.gitattributes'), '*.txt diff=loud text\n');
    writeFileSync(join(room.repo, 'zzz.txt'), 'one\ntwo\n \n\n\n');
    room.git('add', '--all');
    room.git('commit', '--quiet', '--message=More');
    const out = join(room.folder, 'out');
    const change = `sed -i s/one/ONE/ zzz.txt; printf "q\\0\\1\\2" > ${binary}; printf "end  " > zz.js; rm old.txt; mkdir old.txt; ln -s ../a.txt old.txt/link; chmod +x a.txt`;
    const args = ['try', room.task, '--repo', room.repo, '--no-sandbox', '--out', out];
    await runCli([...args, '--agent', 'command', '--command', change], {
      TMPDIR: room.temp,
      HOME: home,
    });
    room.git('apply', '--index', join(out, 'change.patch'));
    expect(readFileSync(join(room.repo, 'zzz.txt'), 'utf8')).toBe('ONE\ntwo\n \n\n\n');
    expect(readFileSync(join(room.repo, binary), 'latin1')).toBe('q\0\x01\x02');
    expect(room.git('diff', '--cached', '--summary', '--no-renames').trim().split('\n ')).toEqual([
      expect.stringMatching(/^mode change 100644 => 100755 a.txt/),
      'delete mode 100644 old.txt',
      'create mode 120000 old.txt/link',
      ...[binary, 'zz.js'].toSorted().map((file) => `create mode 100644 ${file}`),
    ]);
  });

  it('is known to have a place before an agent is paid', async () => {
    const file = join(room.folder, 'file');
    writeFileSync(file, 'mine\n');
    for (const out of [file, join(file, 'below')]) {
      const { code, stdout, stderr } = await room.tryWith('echo at work', '--out', out);
      expect(code).toBe(1);
      expect(stdout).toBe('');
      expect(stderr).toContain(
        `PAWL_OUT_UNUSABLE: The folder for what is made cannot be used: ${out}`,
      );
      expect(stderr).toContain('→ Name another with --out');
    }
    expect(readFileSync(file, 'utf8')).toBe('mine\n');
  });

  it('goes when the next one comes, and nothing else', async () => {
    const out = join(room.folder, 'out');
    await room.tryWith('echo hello > a.txt', '--out', out);
    writeFileSync(join(out, 'notes.txt'), 'mine\n');
    await room.tryWith('exit 1', '--out', out);
    expect(readdirSync(out).toSorted()).toEqual([
      'attempt.json',
      'change.patch',
      'notes.txt',
      'transcript.jsonl',
    ]);
    expect(readFileSync(join(out, 'change.patch'), 'utf8')).toBe('');
  });
});
