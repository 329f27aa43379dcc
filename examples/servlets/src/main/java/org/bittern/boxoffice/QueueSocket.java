package org.bittern.boxoffice;

import jakarta.websocket.OnMessage;
import jakarta.websocket.server.ServerEndpoint;

@ServerEndpoint("/queue/{window}")
public class QueueSocket {

    @OnMessage
    public String next(String ticket) {
        return ticket;
    }
}
