package org.gannet.harbour;

import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import java.util.List;

/** Reading and deleting, the same for every kind of record. */
public abstract class CrudResource<T> {

    protected abstract List<T> load();

    @GET
    public List<T> all() {
        return load();
    }

    @DELETE
    @Path("{id: [0-9]+}")
    public void remove(@PathParam("id") long id) {
        if (id < load().size()) {
            load().remove((int) id);
        }
    }
}
