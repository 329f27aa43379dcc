package org.heron.library;

import io.micronaut.http.HttpRequest;
import io.micronaut.security.authentication.AuthenticationFailureReason;
import io.micronaut.security.authentication.AuthenticationRequest;
import io.micronaut.security.authentication.AuthenticationResponse;
import io.micronaut.security.authentication.provider.HttpRequestAuthenticationProvider;
import jakarta.inject.Singleton;
import java.util.List;
import java.util.Map;

/** Accounts of the demonstration; the password is the name. */
@Singleton
public class ReaderLogin<B> implements HttpRequestAuthenticationProvider<B> {

    private static final Map<String, List<String>> ROLES = Map.of(
        "reader", List.of(),
        "librarian", List.of("LIBRARIAN"),
        "clerk", List.of("CLERK"),
        "caretaker", List.of("CARETAKER"),
        "lecturer", List.of("LECTURER"));

    @Override
    public AuthenticationResponse authenticate(HttpRequest<B> context, AuthenticationRequest<String, String> request) {
        List<String> roles = ROLES.get(request.getIdentity());
        if (roles == null || !request.getSecret().equals(request.getIdentity())) {
            return AuthenticationResponse.failure(AuthenticationFailureReason.CREDENTIALS_DO_NOT_MATCH);
        }
        return AuthenticationResponse.success(request.getIdentity(), roles);
    }
}
