import path from 'node:path';
import { app, BrowserWindow, type WebContents } from 'electron';
import log from 'electron-log/main';
import { allHandlers } from './ipc/all-handlers';
import { handleRequests } from './ipc/handle-requests';
import { openFolder } from './ipc/opening-handlers';
import { systemClock } from './services/clock';
import { CrashReports, wordless } from './services/machine/crash-reports';
import { HouseStyles } from './services/house-styles';
import { SpellingService } from './services/machine/spelling-service';
import { SettingsService } from './services/machine/settings-service';
import { ImportWorkers } from './importers/worker/import-workers';
import { newId } from './store/new-id';
import { AppMenu } from './windows/app-menu';
import { registerAppScheme, rendererManifest, serveApp, warmUpAnswers } from './windows/app-protocol';
import { closeWhenSaved } from './windows/close-when-saved';
import { openDeskWindow, windowSession } from './windows/desk-window';
import { lockDownContents } from './windows/lock-down-contents';
import { lockDownSession } from './windows/lock-down-session';
import { MediaAddresses } from './windows/media-addresses';
import { OpenSessions } from './windows/open-sessions';
import { prepareForPrinting, printJob, runPrintJob } from './windows/print-job';
import { printPdf } from './windows/print-pdf';
import { watchForCrashes } from './windows/watch-for-crashes';
import { utilityImportProcess } from './windows/utility-import-process';
import { speak } from './words';

/* The composition root: wires the parts together and decides nothing. */

const job = printJob(process.argv);
if (job) prepareForPrinting(job);
registerAppScheme();
app.commandLine.appendSwitch('host-resolver-rules', 'MAP * ~NOTFOUND');
// as root Chromium runs only without its sandbox, and asking for it again would crash the network service
if (!app.commandLine.hasSwitch('no-sandbox')) app.enableSandbox();
lockDownContents();
log.transports.file.resolvePathFn = () => path.join(app.getPath('userData'), 'logs', 'stet.log');
log.errorHandler.startCatching({
  showDialog: false,
  onError: ({ error }) => {
    log.error(`Nobody caught: ${wordless(error)}`);
    return false;
  },
});

const ports = { now: systemClock(), newId };
const crashes = new CrashReports(path.join(app.getPath('userData'), 'crash-reports'), ports.now, [
  `Stet: ${app.getVersion()}`,
  `System: ${process.platform} ${process.arch}`,
  `Electron: ${process.versions.electron}`,
]);
watchForCrashes(crashes);
const styles = new HouseStyles(path.join(app.getAppPath(), 'data/house-styles'));

function start(): void {
  const settings = new SettingsService(path.join(app.getPath('userData'), 'settings.json'));
  speak(settings.language.words);
  const imports = new ImportWorkers({
    start: () => utilityImportProcess(path.join(import.meta.dirname, 'import-worker.js')),
  });
  const sessions = new OpenSessions({
    ports,
    read: (request, signal) => imports.read(request, signal),
    person: () => settings.settings.person,
    printPdf,
  });
  const libraries = { sessions, settings, styles, ports };
  const spelling = new SpellingService(path.join(import.meta.dirname, 'spelling-worker.js'));
  lockDownSession(windowSession());
  const media = new MediaAddresses();
  serveApp(windowSession(), rendererManifest(path.join(import.meta.dirname, '../renderer')), media);
  const open = windowOpener(sessions);
  const openWindow = (): WebContents => open().webContents;
  const menu = new AppMenu(settings, open);
  handleRequests(allHandlers({ ...libraries, crashes, openWindow, menu, reader: imports, spelling, media }));

  menu.refresh();
  const window = open();
  const folder = libraryArgument();
  if (folder) void openFolder(libraries, window.webContents, folder);
  warmUpAnswers();
  app.on('second-instance', (_event, _argv, _cwd, handedOver) => {
    const { folder: asked } = handedOver as { readonly folder: string | null };
    const { webContents } = open();
    if (asked) void openFolder(libraries, webContents, asked);
  });
  // on macOS a program stays without a window, and a click on it in the dock opens one
  app.on('activate', () => void (BrowserWindow.getAllWindows().length === 0 && open()));
  app.on('window-all-closed', () => void (process.platform !== 'darwin' && app.quit()));
  app.on('will-quit', () => imports.close());
  app.on('will-quit', settleFirst(sessions, settings));
}

/** Opens windows, each of which leaves its library when it closes. */
function windowOpener(sessions: OpenSessions): () => BrowserWindow {
  return () => {
    const window = openDeskWindow();
    const { webContents } = window;
    closeWhenSaved(window);
    window.on('closed', () => void sessions.leave(webContents));
    return window;
  };
}

/** Quitting waits until every acknowledged edit and every lock is settled. */
function settleFirst(sessions: OpenSessions, settings: SettingsService): (event: Electron.Event) => void {
  let settled = false;
  return (event) => {
    if (settled) return;
    event.preventDefault();
    void Promise.allSettled([sessions.closeAll(), settings.settled()]).then(() => {
      settled = true;
      // within the prevented event Electron still counts itself as quitting and would ignore another call
      setImmediate(() => app.quit());
    });
  };
}

/** `stet-app --library DIR`, as a shortcut or a test starts it. */
function libraryArgument(): string | null {
  const at = process.argv.indexOf('--library');
  const folder = at < 0 ? undefined : process.argv[at + 1];
  return folder === undefined ? null : path.resolve(folder);
}

/** One process a profile: a second launch hands its library over to the first, says so, and ends. */
if (job) void app.whenReady().then(() => runPrintJob(job));
else if (app.requestSingleInstanceLock({ folder: libraryArgument() })) void app.whenReady().then(start);
else {
  process.stderr.write('Stet is running already. It opens a window there.\n');
  app.exit(0);
}
