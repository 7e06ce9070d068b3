import { reportFailure } from './report-failure.ts';

/** The Action's entry: one command for each power. Each loads only what it needs. */
async function main(): Promise<void> {
  const command = process.env['INPUT_COMMAND']?.trim() ?? '';
  switch (command) {
    case 'pick': {
      const { runPickJob } = await import('./pick-job.ts');
      return runPickJob();
    }
    case 'work': {
      const { runWorkJob } = await import('./work-job.ts');
      return runWorkJob();
    }
    case 'verify': {
      const { runVerifyJob } = await import('./verify-job.ts');
      return runVerifyJob();
    }
    case 'publish': {
      const { runPublishJob } = await import('./publish-job.ts');
      return runPublishJob();
    }
    case 'reconcile': {
      const { runReconcileJob } = await import('./reconcile-job.ts');
      return runReconcileJob();
    }
    default: {
      const { PawlError } = await import('../errors.ts');
      const detail = `\`command\` is ${command === '' ? 'empty' : `"${command}"`}; it must be one of pick, work, verify, publish, reconcile`;
      throw new PawlError('PAWL_INPUT_INVALID', detail);
    }
  }
}

try {
  await main();
} catch (error) {
  reportFailure(error);
}
