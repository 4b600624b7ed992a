/** The checks' names, in the order in which they run. */
export declare const checkNames: string[];
