import { mount } from 'svelte';
import './styles/base.css';
import App from './App.svelte';
import { desktopApi } from './desktop-api';
import { Workspace } from './state/workspace.svelte';

const target = document.getElementById('app');
if (!target) throw new Error('The page has no place for the app');

mount(App, { target, props: { workspace: new Workspace(desktopApi(window.stet)) } });
