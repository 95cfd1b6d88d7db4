/** Whether a web page is one that stands for something else: a form to log in, or a report of an error. */

/** As much as holds the head of a page. */
const HEAD = 200_000;
/** Titles of such pages, as servers and content delivery networks write them. Gap: other languages than these. */
const TITLES: readonly RegExp[] = [
  /\b(?:log|sign)[ -]?in\b|\blogin\b|\bauthentication\b|\bse connecter\b|\biniciar sesión\b|\banmelden\b|登录|تسجيل الدخول|\bвход\b/iu,
  /\b[45]\d\d\b.*\b(?:error|not found|forbidden|unavailable)\b|\bpage not found\b|\bnot found\b|\bnon trouvée?\b|\bno encontrad[oa]\b/iu,
  /\baccess denied\b|\bforbidden\b|\bservice unavailable\b|\bbad gateway\b|\bunder maintenance\b|\bmaintenance mode\b/iu,
  /\bjust a moment\b|\battention required\b|\bcaptcha\b|\bare you (?:a )?(?:human|robot)\b/iu,
];

/** The reason, or null. */
export function pageSuspicion(bytes: Uint8Array): string | null {
  const source = new TextDecoder().decode(bytes.subarray(0, HEAD));
  if (/<input\b[^>]{0,400}\btype\s*=\s*["']?password\b/i.test(source))
    return 'it is a page that asks to log in';
  const start = source.search(/<title\b/i);
  const title =
    start === -1 ? '' : source.slice(source.indexOf('>', start) + 1, start + 400).split('<', 1)[0];
  return TITLES.some(one => one.test(title ?? ''))
    ? `it is a page titled “${title?.trim().slice(0, 80)}”`
    : null;
}
