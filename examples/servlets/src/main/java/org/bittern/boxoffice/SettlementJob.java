package org.bittern.boxoffice;

import org.quartz.Job;
import org.quartz.JobExecutionContext;

public class SettlementJob implements Job {

    @Override
    public void execute(JobExecutionContext context) {}
}
