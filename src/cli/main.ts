import { nodeIo } from './node-io.ts';
import { run } from './run.ts';

process.exitCode = await run(nodeIo(), process.argv.slice(2));
