package dev.postern.extractor.model.access;

/** Who may call an endpoint at all: the first projection of an access formula. */
public enum FunctionAccess {
  /** Anybody, because a rule says so. */
  PUBLIC_DECLARED,
  /** Anybody, because nothing guards it. */
  PUBLIC_DEFAULT,
  /** Any authenticated principal. */
  AUTHENTICATED,
  /** Holders of a role. */
  ROLE,
  /** Holders of a permission, scope or authority that is not a role. */
  PERMISSION,
  /** Nobody. */
  DENY,
  /** A deciding fact is not known; never to be read as safe or unsafe. */
  UNKNOWN;

  /** Whether an anonymous caller is known to pass. */
  public boolean isPublic() {
    return this == PUBLIC_DECLARED || this == PUBLIC_DEFAULT;
  }
}
