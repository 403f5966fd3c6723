// One scenario of the real client against our channel: node run.mjs NAME. Lines that begin with ">" ask the test that
// started this to do something on the server's side; it answers with a line.
import './node.mjs';
import * as scenarios from './scenarios.mjs';

try {
  await scenarios[process.argv[2]]();
  process.exit(0);
} catch (error) {
  console.error(error);
  process.exit(1);
}
