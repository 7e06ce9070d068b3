import { PawlError } from '../errors.ts';
import { HELP } from './help.ts';

/** The command line: `demo`, `local`, `plan`, `simulate`, `try`, `help`. Each command loads only what it needs. */
async function main([command, ...rest]: readonly string[]): Promise<number> {
  switch (command) {
    case 'demo': {
      const { demoCommand } = await import('./demo/demo-command.ts');
      return demoCommand(rest);
    }
    case 'local': {
      const { localCommand } = await import('./local-command.ts');
      return localCommand(rest);
    }
    case 'simulate': {
      const { simulateCommand } = await import('./simulate/simulate-command.ts');
      return simulateCommand(rest);
    }
    case 'plan': {
      const { planCommand } = await import('./plan-command.ts');
      return planCommand(rest);
    }
    case 'try': {
      const { tryCommand } = await import('./try/try-command.ts');
      return tryCommand(rest);
    }
    case undefined:
    case 'help':
    case '--help':
    case '-h':
      process.stdout.write(HELP);
      return 0;
    default:
      throw new PawlError('PAWL_USAGE', `there is no command "${command}"`);
  }
}

try {
  process.exitCode = await main(process.argv.slice(2));
} catch (error) {
  const text =
    error instanceof PawlError ? error.toString() : error instanceof Error ? error.stack : error;
  process.stderr.write(`${text}\n`);
  process.exitCode = 1;
}
