/** The scheme that Stet's own window is served on; no other origin exists in the app. */
export const APP_SCHEME = 'app';
export const APP_HOST = 'stet';
export const APP_ORIGIN = `${APP_SCHEME}://${APP_HOST}`;
