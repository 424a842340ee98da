import { app } from 'electron';
import type { CrashReports } from '../services/machine/crash-reports';

/** Writes a report of whatever fails and nobody caught. Nothing is sent: Electron's own reporter is never started. */
export function watchForCrashes(reports: CrashReports): void {
  const write = (error: unknown): void => {
    const { name, stack = '' } = error instanceof Error ? error : new Error('not an error');
    reports.write({ where: 'main process', what: name, stack });
  };
  process.on('uncaughtExceptionMonitor', write);
  process.on('unhandledRejection', write);
  app.on('render-process-gone', (_event, _contents, { reason }) => {
    if (reason !== 'clean-exit') reports.write({ where: 'window process', what: reason, stack: '' });
  });
  app.on('child-process-gone', (_event, { reason }) => {
    if (reason !== 'clean-exit' && reason !== 'killed') {
      reports.write({ where: 'helper process', what: reason, stack: '' });
    }
  });
}
