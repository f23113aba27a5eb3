/** Somebody as an address book has them. */
export interface VCard {
  /** A UUID: a card that is read again takes the place of the earlier one. */
  readonly uid: string;
  readonly name: string;
  readonly organization: string;
  /** What they do there. */
  readonly title: string;
  readonly email: string | null;
  readonly phone: string | null;
}

/** No line has more octets (RFC 6350, 3.2). */
const LONGEST_LINE = 75;

/** People as vCard 4.0 (RFC 6350), in the order given (rule D31). */
export function vcardsFromPeople(cards: readonly VCard[]): string {
  return cards
    .flatMap(({ uid, name, organization, title, email, phone }) => [
      'BEGIN:VCARD',
      'VERSION:4.0',
      `UID:urn:uuid:${uid}`,
      'KIND:individual',
      `FN:${escaped(name)}`,
      `ORG:${escaped(organization).replaceAll(';', '\\;')}`,
      `TITLE:${escaped(title)}`,
      ...(email === null ? [] : [`EMAIL:${escaped(email)}`]),
      ...(phone === null ? [] : [`TEL;VALUE=text:${escaped(phone)}`]),
      'END:VCARD',
    ])
    .map((line) => `${folded(line)}\r\n`)
    .join('');
}

/** Text as a value can hold it: line ends, commas and backslashes are escaped; other control characters go. */
function escaped(text: string): string {
  return text
    .replaceAll(/\p{Surrogate}/gu, '\uFFFD')
    .replaceAll(/\r\n?|[\u0085\u2028\u2029]/g, '\n')
    .replaceAll(/[\u0000-\u0008\u000B-\u001F\u007F]/g, ' ')
    .replaceAll(/[\\,]/g, '\\$&')
    .replaceAll('\n', '\\n')
    .trim();
}

/** A line in pieces of so many octets that no character is cut; each piece but the first begins with a space. */
function folded(line: string): string {
  let out = '';
  let octets = 0;
  for (const sign of line) {
    const size = Buffer.byteLength(sign);
    if (octets + size > LONGEST_LINE) {
      out += '\r\n ';
      octets = 1;
    }
    out += sign;
    octets += size;
  }
  return out;
}
