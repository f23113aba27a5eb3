/** Unix sockets have names of at most 103 bytes on some systems. */
export const longestSocketName = 100;
