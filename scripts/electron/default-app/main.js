// What a plain `electron FOLDER` does: becomes the app that lives in that folder.
//
// The import at the end is awaited at top level on purpose. Electron waits for its main module before it
// reports `ready`, and the app has things to say before that: `app.enableSandbox()`, privileged schemes.
import { readFileSync } from 'node:fs';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import { app } from 'electron';

const folder = path.resolve(process.argv.slice(1).find((argument) => !argument.startsWith('-')) ?? '.');
const description = JSON.parse(readFileSync(path.join(folder, 'package.json'), 'utf8'));
const name = description.productName ?? description.name;

Object.defineProperty(process, 'defaultApp', { value: true, enumerable: true });
app.setName(name);
if (description.version) app.setVersion(description.version);
app.setAppPath(folder);
if (!app.commandLine.hasSwitch('user-data-dir')) {
  app.setPath('userData', path.join(app.getPath('appData'), name));
}

await import(pathToFileURL(path.join(folder, description.main ?? 'index.js')).href);
