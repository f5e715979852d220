package org.qingdan.task;

import jakarta.annotation.security.PermitAll;
import jakarta.transaction.Transactional;
import jakarta.validation.Valid;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import java.time.LocalDate;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestQuery;
import org.qingdan.shared.Missing;
import org.qingdan.shared.Order;
import org.qingdan.shared.Page;
import org.qingdan.shared.Paging;

/** The tasks of all notices. */
@Path("/api/v1/tasks")
@Tag(name = "任务")
class TaskResource {

    private final LedgerDays days;
    private final LedgerSearch search;
    private final TaskViews views;

    TaskResource(LedgerDays days, LedgerSearch search, TaskViews views) {
        this.days = days;
        this.search = search;
        this.views = views;
    }

    @GET
    @PermitAll
    @Transactional
    @Operation(operationId = "listTasks", summary = "任务列表", description = """
            按通知中的顺序列出任务，带灯、时限与负责单位。sort 可用 position、number、title、nextDue、light。\
            expand=measures 时每项任务附其举措，一次取全整份清单。""")
    public Page<TaskView> list(@BeanParam LedgerFilter filter, @BeanParam @Valid Paging paging,
            @Parameter(description = "附上举措", example = "measures") @RestQuery Expansion expand) {
        var ledger = days.on(filter.asOf());
        var matching = search.tasks(filter, ledger);
        var sorted = order(ledger).sorted(matching, filter.sort());
        return Page.of(sorted, paging, keys ->
                views.byId(keys.stream().map(LedgerSearch.TaskKey::id).toList(), expand != null, ledger));
    }

    @GET
    @PermitAll
    @Path("{id}")
    @Transactional
    @Operation(operationId = "getTask", summary = "一项任务", description = """
            任务连同其举措、责任、时限与校读记录。""")
    public TaskView get(String id,
            @Parameter(description = "按哪一天结束时的情况回答，默认今天（北京时间）", example = "2020-01-15")
            @RestQuery LocalDate asOf) {
        var ledger = days.on(asOf);
        if (ledger.task(id) == null) {
            throw new Missing("任务", id);
        }
        return views.whole(id, ledger);
    }

    private static Order<LedgerSearch.TaskKey> order(LedgerDay ledger) {
        return new Order<LedgerSearch.TaskKey>()
                .by("number", LedgerSearch.TaskKey::number)
                .by("title", LedgerSearch.TaskKey::title)
                .by("nextDue", task -> ledger.task(task.id()).nextDue())
                .by("light", task -> ledger.task(task.id()).light());
    }
}
