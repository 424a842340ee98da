import { mount } from 'svelte';
import { languageOf } from '../src-shared/words/languages';
import './styles/index.css';
import App from './App.svelte';
import { desktopApi } from './desktop-api';
import { Workspace } from './state/workspace.svelte';
import { speak } from './words';

const target = document.getElementById('app');
if (!target) throw new Error('The page has no place for the app');

const api = desktopApi(window.stet);

/** Errors that nobody caught are written down on this machine; their messages, which may quote copy, are not. */
function report(error: unknown): void {
  const { name, stack = '' } = error instanceof Error ? error : new Error();
  void api.call('app.reportError', { name: name.slice(0, 80), stack: stack.slice(0, 20_000) });
}

addEventListener('error', (event) => report(event.error));
addEventListener('unhandledrejection', (event) => report(event.reason));

/** Draws the app in the person's language, which is known before the first word is drawn. */
async function start(into: HTMLElement): Promise<void> {
  const first = await api.call('app.state', {});
  const language = languageOf(first.ok ? first.value.language : undefined);
  speak(language.words);
  document.documentElement.lang = language.tag;
  mount(App, { target: into, props: { workspace: new Workspace(api, first) } });
}

void start(target);
