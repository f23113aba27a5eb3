/** A list of 32-bit numbers that grows at its end: four bytes a number. */
export class GrowingNumbers {
  length = 0;
  #numbers = new Uint32Array(1024);
  #view: Uint32Array | null = null;

  push(number: number): void {
    this.#makeRoom(1);
    this.#numbers[this.length++] = number;
  }

  append(numbers: Uint32Array): void {
    this.#makeRoom(numbers.length);
    this.#numbers.set(numbers, this.length);
    this.length += numbers.length;
  }

  /** What has been added, without a copy: to be taken anew once more is added. */
  view(): Uint32Array {
    this.#view ??= this.#numbers.subarray(0, this.length);
    return this.#view;
  }

  #makeRoom(more: number): void {
    this.#view = null;
    let room = this.#numbers.length;
    if (this.length + more <= room) return;
    while (room < this.length + more) room *= 2;
    const numbers = new Uint32Array(room);
    numbers.set(this.#numbers);
    this.#numbers = numbers;
  }
}
