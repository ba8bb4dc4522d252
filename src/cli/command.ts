import { parseArgs } from 'node:util';
import type { Exit } from './exit.ts';
import { fail } from './failure.ts';
import { type HelpText, help, type Option } from './help.ts';
import type { Io } from './io.ts';

type Options = Readonly<Record<string, Option>>;

type Value<O extends Option> = O extends { choices: readonly (infer C)[] }
  ? C
  : O extends { value: string }
    ? string
    : true;

/** What was given for each option, typed by its description. */
export type Values<O extends Options> = {
  readonly [Name in keyof O]: O[Name] extends { required: true } ? Value<O[Name]> : Value<O[Name]> | undefined;
};

interface Specification<O extends Options> extends HelpText {
  readonly options: O;
  /** How many arguments it takes besides its options. */
  readonly arguments: { readonly min: number; readonly max: number };
  run(io: Io, options: Values<O>, given: readonly string[]): Promise<Exit>;
}

/** A command with its arguments still to be read. */
export interface Command {
  readonly name: string;
  readonly summary: string;
  readonly help: string;
  run(io: Io, args: readonly string[]): Promise<Exit>;
}

/** Makes a command that reads its arguments by its own description. */
export function command<const O extends Options>(specification: Specification<O>): Command {
  const { name, summary, options } = specification;
  return {
    name,
    summary,
    help: help(specification),
    async run(io, args) {
      const { values, positionals } = read(args, options);
      const { min, max } = specification.arguments;
      if (positionals.length < min) fail(`Give ${specification.usage}.`);
      if (positionals.length > max) fail(`"${positionals[max]}" is one argument too many: ${specification.usage}.`);
      return specification.run(io, check(values, options), positionals);
    },
  };
}

function read(args: readonly string[], options: Options) {
  const types = Object.entries(options).map(
    ([name, { value }]) => [name, { type: value ? 'string' : 'boolean' }] as const,
  );
  try {
    return parseArgs({ args: [...args], options: Object.fromEntries(types), allowPositionals: true });
  } catch (cause) {
    const message = cause instanceof Error ? cause.message : String(cause);
    const sentence = `${message.split('. ')[0]?.replaceAll("'", '"')}.`;
    // A post may well start with a dash, and only a single one is likely to be meant as text.
    fail(
      /^Unknown option "-[^-]/.test(sentence) ? `${sentence} Put -- before a text that starts with a dash.` : sentence,
    );
  }
}

function check<O extends Options>(values: Record<string, unknown>, options: O): Values<O> {
  for (const [name, { choices, required, value }] of Object.entries(options)) {
    const given = values[name];
    if (required && given === undefined) fail(`Give --${name} ${value}.`);
    if (choices && given !== undefined && !choices.some(choice => choice === given)) {
      fail(`--${name} is ${choices.join(' or ')}, not "${given}".`);
    }
  }
  return values as Values<O>;
}
