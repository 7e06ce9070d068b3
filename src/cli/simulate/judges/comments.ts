import type { Issue } from '../../../local-github/model/issue.ts';
import type { Repository } from '../../../local-github/model/repository.ts';
import { mayCommand } from '../truth/approvals.ts';
import { STATUS_LINE } from '../truth/shown.ts';
import { taskName } from './court.ts';
import type { Court } from './court.ts';
import type { Judge } from './judge.ts';

const KNOWN = /^\/pawl (?:status|explain|hold|stop|resume|retry|approve)\b/;

/**
 * At rest a task has one status comment at most, a repository one open notice at most, and each command
 * one answer: a thumb up or eyes for those with the right, a thumb down for the others and for nonsense.
 */
export function judgeComments(court: Court): Judge {
  return {
    onEnd: () => {
      for (const { repository } of court.stage.repositories) {
        const open = [...repository.issues.values()].filter(({ state }) => state === 'open');
        const notices = open.filter(({ labels }) =>
          labels.some((one) => one.name === 'agent:notice'),
        );
        if (notices.length > 1) {
          const numbers = notices.map(({ number }) => `#${number}`).join(', ');
          court.violate('second-notice', repository.name, `notices ${numbers} are open`);
        }
        for (const issue of repository.issues.values()) judgeIssue(court, repository, issue);
      }
    },
  };
}

function judgeIssue(court: Court, repository: Repository, issue: Issue): void {
  const bot = court.stage.app.bot.id;
  const subject = taskName(repository, issue.number);
  const own = issue.comments.filter(({ author, app }) => author.id === bot && app !== undefined);
  const statuses = own.filter(({ body }) => body.startsWith(STATUS_LINE));
  if (statuses.length > 1) {
    court.violate('second-status', subject, `has ${statuses.length} status comments`);
  }
  // Replicas that look at the same moment each answer, and a look may be stale; nobody answers for ever.
  const replies = own.length - statuses.length;
  const commands = issue.comments.filter(({ body }) => body.startsWith('/pawl ')).length;
  if (replies > 3 * commands + 3) {
    court.violate('answer-repeated', subject, `${commands} commands have ${replies} answers`);
  }
  // Who deleted, transferred, closed or locked it, or took the label off, has ended the talk.
  const isTask =
    issue.state === 'open' && !issue.locked && issue.labels.some(({ name }) => name === 'agent');
  for (const { author, body, reactions } of isTask ? issue.comments : []) {
    if (!body.startsWith('/pawl ')) continue;
    const answers = reactions.filter(({ user }) => user.id === bot).map(({ content }) => content);
    const trusted = mayCommand(repository, { kind: 'user', user: author });
    const right = trusted && KNOWN.test(body) ? ['+1', 'eyes'] : ['-1'];
    if (answers.length === 1 && right.includes(answers[0] ?? '')) continue;
    const what = `"${body}" of ${author.login} was answered by ${answers.join(', ') || 'nothing'}`;
    court.violate('command-answer', subject, what);
  }
}
