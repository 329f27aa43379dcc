package org.marigold.clinic.access;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Predicate;
import java.util.stream.Collectors;

/**
 * Finds out by calling who may call an endpoint.
 *
 * <p>Beside the named callers it uses accounts made for the purpose: with no authority, with each single one, with
 * pairs where singles do not explain the answer; once belonging to the patient whose objects are addressed and once
 * to another patient. The smallest sets of authorities that get through are the rule.
 */
final class AccessProbe {

    private static final List<String> AUTHORITIES = List.of(
            "ROLE_ADMIN", "ROLE_DOCTOR", "ROLE_NURSE", "ROLE_PATIENT",
            "accounts:manage", "records:delete", "records:read", "records:write");
    private static final long OWNER = 1;
    private static final long OTHER = 2;

    private final HttpCaller http;
    private final Database database;
    private final Map<String, Caller> named = new TreeMap<>();
    private final Map<String, Caller> probes = new HashMap<>();
    private final Map<String, HttpCaller.Outcome> seen = new HashMap<>();

    AccessProbe(HttpCaller http, Database database) {
        this.http = http;
        this.database = database;
        for (String name : Caller.NAMED) {
            named.put(name, name.equals("anonymous") ? Caller.ANONYMOUS : database.existing(name));
        }
        database.remember();
    }

    Observation observe(Endpoint endpoint) {
        Map<String, HttpCaller.Outcome> calls = new TreeMap<>();
        named.forEach((name, caller) -> calls.put(name, call(endpoint, caller)));
        if (calls.get("anonymous").allowed()) {
            return new Observation(endpoint, "public", "public", calls);
        }
        String access = rule(endpoint, OWNER, HttpCaller.Outcome::allowed);
        boolean comparable = access.equals(rule(endpoint, OWNER, HttpCaller.Outcome::succeeded));
        String nonOwner = comparable ? rule(endpoint, OTHER, HttpCaller.Outcome::succeeded) : access;
        return new Observation(endpoint, access, nonOwner, calls);
    }

    private String rule(Endpoint endpoint, long patient, Predicate<HttpCaller.Outcome> passes) {
        Predicate<Set<String>> admits = set -> passes.test(call(endpoint, probe(patient, set)));
        if (admits.test(Set.of())) {
            return "authenticated";
        }
        List<String> rest = new ArrayList<>(AUTHORITIES);
        List<Set<String>> minimal = new ArrayList<>();
        AUTHORITIES.stream().map(Set::of).filter(admits).forEach(minimal::add);
        minimal.forEach(rest::removeAll);
        if (admits.test(Set.copyOf(rest))) {
            int singles = minimal.size();
            pairs(rest).stream().filter(admits).forEach(minimal::add);
            if (minimal.size() == singles) {
                throw new IllegalStateException(endpoint + " needs more than two authorities at once");
            }
        }
        return spell(minimal);
    }

    private static List<Set<String>> pairs(List<String> authorities) {
        List<Set<String>> pairs = new ArrayList<>();
        for (int i = 0; i < authorities.size(); i++) {
            for (int j = i + 1; j < authorities.size(); j++) {
                pairs.add(Set.of(authorities.get(i), authorities.get(j)));
            }
        }
        return pairs;
    }

    private static String spell(List<Set<String>> minimal) {
        List<String> terms = new ArrayList<>();
        String last = "";
        for (Set<String> set : minimal) {
            String term = new TreeSet<>(set).stream()
                    .map(a -> a.startsWith("ROLE_") ? "role:" + a.substring("ROLE_".length()) : "perm:" + a)
                    .collect(Collectors.joining("&"));
            String kind = term.substring(0, term.indexOf(':') + 1);
            terms.add(set.size() == 1 && kind.equals(last) ? term.substring(kind.length()) : term);
            last = set.size() == 1 ? kind : "";
        }
        return terms.isEmpty() ? "denied" : String.join("|", terms);
    }

    private Caller probe(long patient, Set<String> authorities) {
        return probes.computeIfAbsent(patient + " " + new TreeSet<>(authorities), key -> {
            Caller caller = database.create(authorities, patient);
            database.remember();
            return caller;
        });
    }

    private HttpCaller.Outcome call(Endpoint endpoint, Caller caller) {
        return seen.computeIfAbsent(endpoint + " " + caller.name(), key -> callAndRestore(endpoint, caller));
    }

    private HttpCaller.Outcome callAndRestore(Endpoint endpoint, Caller caller) {
        HttpCaller.Outcome outcome = http.call(endpoint, caller);
        if (endpoint.isWrite() && outcome.succeeded()) {
            database.restore();
        }
        return outcome;
    }

    /**
     * What was seen at one endpoint.
     *
     * @param access who gets in at all, when the object addressed is their own
     * @param nonOwnerAccess who gets a success when the object belongs to another patient
     */
    record Observation(
            Endpoint endpoint, String access, String nonOwnerAccess, Map<String, HttpCaller.Outcome> calls) {}
}
