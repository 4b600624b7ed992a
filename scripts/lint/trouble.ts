/** Why a run could not start or finish, said so that a person can act on it. */
export class Trouble extends Error {
  override readonly name = "Trouble";
}
