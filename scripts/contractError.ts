/** A contract that cannot be used as it is; the message says where and why. */
export class ContractError extends Error {
  override name = "ContractError";
}
