import { sh } from './deed.ts';
import type { Deed } from './deed.ts';

/** What would run, or be believed, when we look at the change. */
export const GIT: readonly Deed[] = [
  {
    name: 'leaves a hook in .git/hooks',
    run: sh(
      'mkdir -p .git/hooks; echo "echo evil" >.git/hooks/pre-commit; chmod +x .git/hooks/pre-commit',
    ),
    aftermath: 'test -e workspace/.git/hooks/pre-commit && echo REACHED',
  },
  {
    name: 'changes .git/config',
    run: sh('git config core.fsmonitor ./evil; git config core.hooksPath .'),
    aftermath: 'grep -q evil workspace/.git/config && echo REACHED',
  },
  {
    name: 'makes a filter of .gitattributes and .git/config that runs when we add its change',
    run: sh(
      `printf '* filter=evil\\n' >.gitattributes; git config filter.evil.clean 'touch "$SCENE/outside/ran"; cat'`,
    ),
    aftermath: 'SCENE=$PWD git -C workspace add -A; test -e outside/ran && echo REACHED',
  },
  {
    name: 'puts another folder in the place of .git',
    run: sh(`mv .git old; git init -q; git config core.fsmonitor ./evil`),
    aftermath: 'grep -q evil workspace/.git/config && echo REACHED',
  },
  {
    name: 'changes an object that history is made of',
    run: sh(`for folder in .git/objects $(cat .git/objects/info/alternates 2>/dev/null); do
      find "$folder" -type f | while read -r file; do chmod u+w "$file"; echo evil >>"$file"; done
    done 2>/dev/null`),
    aftermath: 'grep -rq evil workspace/.git/objects && echo REACHED',
  },
  {
    name: 'moves a branch',
    run: sh('git -c user.name=x -c user.email=x commit -q --allow-empty -m evil; git branch evil'),
    aftermath: 'git -C workspace rev-parse -q --verify evil && echo REACHED',
  },
];
