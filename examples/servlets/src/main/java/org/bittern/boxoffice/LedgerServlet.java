package org.bittern.boxoffice;

import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;

/** Guarded by filters: one is mapped to its name, one to its path. */
public class LedgerServlet extends HttpServlet {

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        response.getWriter().print("ledger");
    }

    @Override
    protected void doDelete(HttpServletRequest request, HttpServletResponse response) throws IOException {
        if (!request.isUserInRole("auditor")) {
            response.sendError(HttpServletResponse.SC_FORBIDDEN);
            return;
        }
        response.getWriter().print("removed");
    }
}
