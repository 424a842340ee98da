/**
 * Ways in which HTML has been seen to reach the network, or to run, when a program shows it. `§` stands for the
 * address that must never be asked. Written for this project after the kinds of vector that public lists name:
 * elements that load, attributes that load, styles, refreshes, pings, frames, plug-ins, scripts, and what hides them.
 */
const ELEMENTS = [
  '<img src="§">',
  '<img srcset="§ 1x, §?2 2x">',
  '<img src="x" lowsrc="§" dynsrc="§">',
  '<img src="data:image/svg+xml,<svg xmlns=%27http://www.w3.org/2000/svg%27><image href=%27§%27/></svg>">',
  '<picture><source srcset="§"><img alt=""></picture>',
  '<video src="§" autoplay muted></video>',
  '<video poster="§"></video>',
  '<video><source src="§"><track src="§" default></video>',
  '<audio src="§" autoplay></audio>',
  '<iframe src="§"></iframe>',
  '<iframe srcdoc="<img src=\'§\'>"></iframe>',
  '<frameset><frame src="§"></frameset>',
  '<object data="§"></object>',
  '<object classid="§" codebase="§"><param name="src" value="§"></object>',
  '<embed src="§">',
  '<applet archive="§" code="§"></applet>',
  '<input type="image" src="§">',
  '<body background="§">',
  '<table background="§"><tr><td background="§">cell</td></tr></table>',
  '<bgsound src="§">',
  '<isindex action="§" type="image" src="§">',
  '<portal src="§"></portal>',
  '<fencedframe src="§"></fencedframe>',
  '<svg><image href="§"/></svg>',
  '<svg><image xlink:href="§"/></svg>',
  '<svg><use href="§#a"/></svg>',
  '<svg><feImage href="§"/></svg>',
  '<svg><script href="§"></script></svg>',
  '<svg><a xlink:href="§"><text>click</text></a></svg>',
  '<svg><animate attributeName="href" values="§"/></svg>',
  '<math><mtext href="§">x</mtext></math>',
  '<xml src="§" id="x"></xml>',
  '<noscript><img src="§"></noscript>',
  '<template><img src="§"></template>',
  '<menuitem icon="§">',
  '<command icon="§">',
];

const HEADS = [
  '<link rel="stylesheet" href="§">',
  '<link rel="icon" href="§"><link rel="apple-touch-icon" href="§">',
  '<link rel="preload" as="image" href="§">',
  '<link rel="modulepreload" href="§">',
  '<link rel="prefetch" href="§">',
  '<link rel="prerender" href="§">',
  '<link rel="dns-prefetch" href="§"><link rel="preconnect" href="§">',
  '<link rel="manifest" href="§">',
  '<link rel="import" href="§">',
  '<link rel="pingback" href="§"><link rel="alternate" type="application/rss+xml" href="§">',
  '<link rel="subresource" href="§">',
  '<meta http-equiv="refresh" content="0; url=§">',
  '<meta http-equiv="set-cookie" content="leak=1"><meta http-equiv="Content-Security-Policy" content="default-src *; report-uri §">',
  '<meta name="msapplication-TileImage" content="§"><meta property="og:image" content="§">',
  '<base href="§/"><img src="relative.png">',
  '<script src="§"></script>',
  '<script type="module">import "§";</script>',
  '<script type="importmap">{"imports":{"a":"§"}}</script>',
  '<script type="speculationrules">{"prefetch":[{"source":"list","urls":["§"]}]}</script>',
  '<script>fetch("§"); new Image().src="§"; navigator.sendBeacon("§");</script>',
  '<script>location="§"; window.open("§");</script>',
  '<script>new WebSocket("§".replace("http","ws")); new EventSource("§");</script>',
  '<script>new RTCPeerConnection({iceServers:[{urls:"stun:leak.example"}]}).createDataChannel("x");</script>',
  '<style>@import url("§"); body{background:url("§")}</style>',
  '<style>@font-face{font-family:x;src:url("§")} *{font-family:x}</style>',
  '<style>li{list-style-image:url(§)} *{cursor:url(§),auto;border-image:url(§);content:url(§)}</style>',
  '<style>p::before{content:url(§)} p{mask:url(§);filter:url(§#f);shape-outside:url(§);clip-path:url(§#c)}</style>',
  '<style>p{background:image-set("§" 1x);-webkit-mask-image:url(§)} @namespace url(§);</style>',
  '<style>p{background:u\\72l(§)} p{background:url("\\40")}</style>',
  '<style>p{behavior:url(§);-moz-binding:url(§);background:expression(1)}</style>',
];

const ATTRIBUTES = [
  '<p style="background:url(§)">quiet</p>',
  '<p style="background-image:url(&quot;§&quot;)">quiet</p>',
  '<p style="list-style:url(§);cursor:url(§),auto">quiet</p>',
  '<p style="--x:url(§);background:var(--x)">quiet</p>',
  '<p style="background:u&#114;l(§)">quiet</p>',
  '<a href="§" ping="§">a link with a ping</a>',
  '<a href="javascript:fetch(\'§\')">a link that runs</a>',
  '<a href="&#106;avascript:location=\'§\'">a link that runs, disguised</a>',
  '<a href="java\tscript:location=\'§\'">a link that runs, split</a>',
  '<a href="data:text/html,<img src=\'§\'>">a link to data</a>',
  '<a href="vbscript:x" onmouseover="fetch(\'§\')">hover</a>',
  '<a href="file:///etc/passwd">a file</a>',
  '<a href="app://stet/../../package.json">our own scheme</a>',
  '<a href="//leak.example/x">no scheme</a>',
  '<a href="https://user:pass@leak.example/">with a password</a>',
  '<blockquote cite="§">“Quoted,” she said.</blockquote>',
  '<q cite="§">quoted</q><del cite="§">gone</del><ins cite="§">come</ins>',
  '<img src=x onerror="new Image().src=\'§\'">',
  '<svg onload="fetch(\'§\')"></svg>',
  '<details open ontoggle="fetch(\'§\')"><summary>more</summary></details>',
  '<input autofocus onfocus="fetch(\'§\')">',
  '<body onload="fetch(\'§\')" onpageshow="fetch(\'§\')">',
  '<div onpointerrawupdate="fetch(\'§\')" onanimationstart="fetch(\'§\')">moves</div>',
  '<form action="§" method="post"><input name="q" value="words"><button formaction="§">Send</button></form>',
  '<form><input type="submit" formaction="§" formtarget="_blank"></form>',
  '<video onloadstart="fetch(\'§\')" controlslist="nodownload"><source></video>',
  '<p longdesc="§" usemap="§" profile="§" manifest="§" icon="§">attributes of old</p>',
  '<html manifest="§"><head profile="§"></head>',
  '<object type="text/html" data="data:text/html;base64,PGltZyBzcmM9Ii8vbGVhay5leGFtcGxlIj4="></object>',
  '<iframe src="javascript:parent.location=\'§\'"></iframe>',
];

const HIDDEN = [
  '<!--[if IE]><img src="§"><![endif]-->',
  '<!--><img src="§">-->',
  '<![CDATA[<img src="§">]]>',
  '<?xml-stylesheet href="§"?>',
  '<!DOCTYPE html SYSTEM "§" [<!ENTITY leak SYSTEM "§">]>',
  '<title><img src="§"></title><textarea><img src="§"></textarea>',
  '<svg><style><img src="§"></style></svg>',
  '<math><mi><style><img src="§"></style></mi></math>',
  '<noembed><img src="§"></noembed><noframes><img src="§"></noframes>',
  '<xmp><img src="§"></xmp><plaintext><img src="§">',
  '<scr<script>ipt src="§"></script>',
  '<IMG """><SCRIPT SRC="§"></SCRIPT>">',
  '<img/src="§"/onerror=fetch("§")>',
  '&lt;img src="§"&gt;',
  '\\u003cimg src="§"\\u003e',
  '[a link](§) ![a picture](§)',
  '[ref]: § "title"\n\n![x][ref]',
  '<§>',
  '{\\field{\\*\\fldinst INCLUDEPICTURE "§"}}',
  '=HYPERLINK("§","click")',
];

/** Every vector, with an address of its own put in. */
export function leakVectors(address: (index: number) => string): string[] {
  return [...ELEMENTS, ...HEADS, ...ATTRIBUTES, ...HIDDEN].map((vector, index) =>
    vector.replaceAll('§', address(index)),
  );
}

/** A saved page about nothing much that holds one vector in its head and its body. */
export function pageWith(vector: string, headline: string): string {
  return `<!doctype html><html lang="en"><head><title>${headline}</title>${vector}</head><body><article><h1>${headline}</h1>
<p>The pump behind the school was switched off in March, and nobody told the parents for a month.</p>
${vector}
<p>“We tested the water twice,” said Ana Halden, who runs the works. The town paid for both tests.</p>
<p>Halden keeps the results in a drawer. She has shown them to two people, and one of them was her sister.</p></article></body></html>`;
}

/** A transcript in which somebody says the vector. */
export function transcriptWith(vector: string): string {
  return `**Ana Halden:** We tested the water twice. ${vector.replaceAll('\n', ' ')}\n\n**Reporter:** And what did you find? ${vector.replaceAll('\n', ' ')}\n`;
}
