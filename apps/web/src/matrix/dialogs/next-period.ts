/** The period that follows upon one that ends on a day, of so many months; without one, of the calendar year of `today`. Days are ISO 8601. */
export function nextPeriod(
  lastDay: string | null,
  months: number,
  today: string,
): { readonly from: string; readonly until: string } {
  const first = lastDay === null ? new Date(`${today.slice(0, 4)}-01-01T00:00:00Z`) : dayAfter(lastDay);
  const end = new Date(first);
  end.setUTCMonth(end.getUTCMonth() + months);
  end.setUTCDate(end.getUTCDate() - 1);
  return { from: iso(first), until: iso(end) };
}

function dayAfter(day: string): Date {
  const date = new Date(`${day}T00:00:00Z`);
  date.setUTCDate(date.getUTCDate() + 1);
  return date;
}

function iso(date: Date): string {
  return date.toISOString().slice(0, 10);
}
