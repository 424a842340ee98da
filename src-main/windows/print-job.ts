import { writeFileSync } from 'node:fs';
import path from 'node:path';
import { app } from 'electron';
import { messageOf } from '../../src-shared/message-of';
import { printPage } from './print-pdf';

/** A page that this start of Stet is to print instead of opening a window. */
export interface PrintJob {
  readonly page: string;
  readonly pdf: string;
}

/** The command line's way to a printer: `stet-app --print-page FILE --print-to FILE`; `null` for any other start. */
export function printJob(argv: readonly string[]): PrintJob | null {
  const given = (name: string) => argv[argv.indexOf(name) + 1];
  const [page, pdf] = [given('--print-page'), given('--print-to')];
  if (!argv.includes('--print-page') || !argv.includes('--print-to') || !page || !pdf) return null;
  return { page: path.resolve(page), pdf: path.resolve(pdf) };
}

/** Before the app is ready: this start touches neither the profile nor the graphics card of the one with windows. */
export function prepareForPrinting(job: PrintJob): void {
  app.setPath('userData', path.join(path.dirname(job.pdf), 'profile'));
  app.disableHardwareAcceleration();
  app.dock?.hide();
}

/** Prints and ends; the exit code says whether the file is there, standard error why not. */
export async function runPrintJob(job: PrintJob): Promise<void> {
  try {
    writeFileSync(job.pdf, await printPage(job.page), { mode: 0o600 });
    app.exit(0);
  } catch (error) {
    process.stderr.write(`${messageOf(error)}\n`);
    app.exit(1);
  }
}
