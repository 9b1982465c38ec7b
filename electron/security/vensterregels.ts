/** What is taken away from every window: parts of the browser that reach the network past every policy, or could. */

/**
 * Globals that are removed before a page's scripts run, in every frame. WebRTC sends packets that neither request
 * interception nor the Content Security Policy sees; the others are refused there too, and have no use here.
 */
export const verwijderdeNamen = [
  'RTCPeerConnection',
  'webkitRTCPeerConnection',
  'RTCDataChannel',
  'RTCIceTransport',
  'WebTransport',
  'WebSocket',
  'WebSocketStream',
  'EventSource',
  'SharedWorker',
  'Worker',
  'BroadcastChannel',
  'PresentationRequest',
  'fetchLater',
] as const;

/** Switches for the Chromium inside either host; the value after the name where there is one. */
export const chromiumschakelaars: readonly (readonly [string] | readonly [string, string])[] = [
  // Nothing resolves, not even an address in numbers: no request, preconnect or prefetch can get out.
  ['host-resolver-rules', 'MAP * ~NOTFOUND'],
  ['no-proxy-server'],
  ['webrtc-ip-handling-policy', 'disable_non_proxied_udp'],
  // Its name in older versions.
  ['force-webrtc-ip-handling-policy', 'disable_non_proxied_udp'],
  // Date fields in the order in which they are said here.
  ['lang', 'nl-NL'],
  ['disable-quic'],
  ['disable-background-networking'],
  ['disable-component-update'],
  ['disable-domain-reliability'],
  ['disable-client-side-phishing-detection'],
  ['disable-sync'],
  ['disable-breakpad'],
  ['disable-crash-reporter'],
  ['disable-logging'],
  ['disable-speech-api'],
  ['disable-gpu-shader-disk-cache'],
  ['disk-cache-size', '1'],
  ['media-cache-size', '1'],
  ['dns-prefetch-disable'],
  ['no-pings'],
  ['no-first-run'],
];
