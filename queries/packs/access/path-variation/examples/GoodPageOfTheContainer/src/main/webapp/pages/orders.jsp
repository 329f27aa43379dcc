<%= request.getUserPrincipal().getName() %>
