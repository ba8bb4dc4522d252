import { version } from '../../package.json';
import type { Command } from './command.ts';
import { commands } from './commands/index.ts';
import { type Exit, exit } from './exit.ts';
import { Failure } from './failure.ts';
import { columns } from './help.ts';
import type { Io } from './io.ts';

const overview = `beforehand: checks what people are about to post against an organisation's policy.

Usage: beforehand COMMAND [OPTIONS] [ARGUMENTS]

Commands:
${columns(commands.map(({ name, summary }) => [name, summary]))}

\`beforehand COMMAND --help\` explains one of them. FILE is a policy as YAML, as
JSON, or signed. Exit codes: 0 nothing to mend, 1 something found, 2 could not run.
`;

/** Runs the command that the arguments name. Never throws: what goes wrong is a sentence on standard error and exit code 2. */
export async function run(io: Io, args: readonly string[]): Promise<Exit> {
  const [name = 'help', ...rest] = args;
  if (name === 'help' || name === '--help' || name === '-h') {
    const topic = commands.find(command => command.name === rest[0]);
    await io.out(topic ? topic.help : overview);
    return exit.fine;
  }
  if (name === '--version') {
    await io.out(`${version}\n`);
    return exit.fine;
  }
  const command = commands.find(candidate => candidate.name === name);
  if (command === undefined) {
    io.err(`beforehand: there is no command "${name}"; there are ${commands.map(known => known.name).join(', ')}.\n`);
    return exit.failed;
  }
  return attempt(command, io, rest);
}

async function attempt(command: Command, io: Io, args: readonly string[]): Promise<Exit> {
  const options = args.includes('--') ? args.slice(0, args.indexOf('--')) : args;
  if (options.includes('--help') || options.includes('-h')) {
    await io.out(command.help);
    return exit.fine;
  }
  try {
    return await command.run(io, args);
  } catch (cause) {
    if (!(cause instanceof Failure)) throw cause;
    io.err(`beforehand ${command.name}: ${cause.message}\n`);
    return exit.failed;
  }
}
