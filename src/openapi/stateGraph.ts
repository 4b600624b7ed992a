/** States that a record goes through, and what moves it from one to the next. */
export interface StateGraph {
  states: string[];
  /** States that nothing leads on from. */
  final: string[];
  transitions: StateTransition[];
}

/** A step of a graph; without `from` it makes the record. */
export interface StateTransition {
  from?: string;
  action: string;
  to: string;
  /** When the step happens by itself. */
  automatic?: string;
}
