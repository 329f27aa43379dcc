package org.heron.library;

import jakarta.inject.Singleton;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

@Singleton
public class ReaderStore {

    private final Map<Long, Reader> readers = new TreeMap<>();

    public ReaderStore() {
        save(new Reader(1, "Ada Reed", "ada@library.example", "1 Mill Lane"));
    }

    public List<Reader> all() {
        return List.copyOf(readers.values());
    }

    public Reader byId(long id) {
        return readers.get(id);
    }

    public Reader save(Reader reader) {
        readers.put(reader.id(), reader);
        return reader;
    }

    public void delete(long id) {
        readers.remove(id);
    }
}
