package org.marigold.clinic.access;

/**
 * One verb on one path.
 *
 * @param kind {@code application} or {@code actuator}
 * @param declared the verb as mapped; {@code ANY} when the mapping names none
 */
record Endpoint(String kind, String path, String verb, String declared, String handlerClass, String handlerMethod)
        implements Comparable<Endpoint> {

    boolean isWrite() {
        return !verb.equals("GET");
    }

    String handler() {
        return handlerClass.substring(handlerClass.lastIndexOf('.') + 1) + "." + handlerMethod;
    }

    private String sortKey() {
        return String.join(" ", kind.equals("application") ? "0" : "1", path, verb, handlerClass, handlerMethod);
    }

    @Override
    public int compareTo(Endpoint other) {
        return sortKey().compareTo(other.sortKey());
    }
}
