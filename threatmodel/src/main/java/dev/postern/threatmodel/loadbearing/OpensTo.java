package dev.postern.threatmodel.loadbearing;

/** Whom a door lets in once a guard is lost; the widest first. */
public enum OpensTo {
  /** Everybody, without a login. */
  ANYONE,
  /** Everybody who is logged in, whatever their rights. */
  ANY_USER,
  /** Users who may call it, for the records of others too. */
  OTHER_USERS
}
