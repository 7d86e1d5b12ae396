/** Starts Python once, which leaves what lets it start fast. Run as a program. */
import { createPythonInterpreter } from './python-session.ts';

const session = await createPythonInterpreter().open();
session.close();
