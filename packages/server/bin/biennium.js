#!/usr/bin/env node
// Starts the command line. In a checkout it first builds what is older than its sources; see build-when-stale.js.
import { buildWhenStale } from './build-when-stale.js';

if (!(await buildWhenStale())) process.exit(3);
const { main } = await import('../dist/cli/main.js');
process.exitCode = await main(process.argv.slice(2));
