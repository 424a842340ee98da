/** The scheme that Stet's own window is served on; no other origin exists in the app. */
export const APP_SCHEME = 'app';
/** The one host that the app’s protocol answers for. */
export const APP_HOST = 'stet';
/** Where every page of the app comes from; requests from elsewhere are refused. */
export const APP_ORIGIN = `${APP_SCHEME}://${APP_HOST}`;
