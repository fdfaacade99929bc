// Written by `npm run contract` from the DTO classes of apps/api. Do not edit.

export interface paths {
    "/api/health": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["showHealth"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/session": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["showSession"];
        put?: never;
        post: operations["signIn"];
        delete: operations["signOut"];
        options?: never;
        head?: never;
        patch: operations["chooseLanguage"];
        trace?: never;
    };
    "/api/session/password": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put: operations["resetPassword"];
        post: operations["signInByPassword"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/session/link": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["requestSignInLink"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/session/password/reset": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["requestPasswordReset"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/session/second-factor": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["signInByCode"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/session/second-factor/enrolment": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["beginEnrolment"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/session/second-factor/enrolment/confirmation": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["confirmEnrolment"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/session/provider": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["showProvider"];
        put?: never;
        post: operations["beginAtProvider"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/session/provider/callback": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["finishAtProvider"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/profile": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["showOwnProfile"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch: operations["changeOwnName"];
        trace?: never;
    };
    "/api/profile/optional-letters": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put: operations["chooseOptionalLetters"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/profile/password": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put: operations["setPassword"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/profile/password/removal": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["removePassword"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/profile/sessions": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["listSessions"];
        put?: never;
        post?: never;
        delete: operations["endOtherSessions"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/profile/sessions/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post?: never;
        delete: operations["endOneSession"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/profile/second-factor": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["beginSecondFactor"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/profile/second-factor/confirmation": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["confirmSecondFactor"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/profile/second-factor/removal": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["removeSecondFactor"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/profile/second-factor/recovery-codes": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["renewRecoveryCodes"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/profile/views": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["listViews"];
        put: operations["saveView"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/profile/views/{viewId}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post?: never;
        delete: operations["removeView"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/profile/tokens": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["listTokens"];
        put?: never;
        post: operations["createToken"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/profile/tokens/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post?: never;
        delete: operations["revokeToken"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/profile/links": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["listOwnLinks"];
        put?: never;
        post?: never;
        delete: operations["revokeOwnLinks"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/profile/links/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post?: never;
        delete: operations["revokeOwnLink"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/profile/calendar-feed": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["showCalendarFeed"];
        put?: never;
        post: operations["openCalendarFeed"];
        delete: operations["closeCalendarFeed"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/feeds/{token}/vekha.ics": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["readCalendar"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/webhooks": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["listWebhooks"];
        put?: never;
        post: operations["addWebhook"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/webhooks/{webhookId}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post?: never;
        delete: operations["removeWebhook"];
        options?: never;
        head?: never;
        patch: operations["changeWebhook"];
        trace?: never;
    };
    "/api/webhooks/{webhookId}/secret": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["renewWebhookSecret"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/webhooks/{webhookId}/deliveries": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["listDeliveries"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/webhooks/{webhookId}/deliveries/{deliveryId}/replay": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["replayDelivery"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/directory/people/{id}/access": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["showPersonAccess"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/directory/people/{id}/invitation": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["invitePerson"];
        delete: operations["revokeInvitation"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/directory/people/{id}/unlock": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["unlockPerson"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/directory/people/{id}/sessions": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post?: never;
        delete: operations["endSessionsOfPerson"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/directory/people/{id}/second-factor": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post?: never;
        delete: operations["resetSecondFactor"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/directory/people/{id}/links": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["listLinksOfPerson"];
        put?: never;
        post?: never;
        delete: operations["revokeLinksOfPerson"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/directory/people/{id}/links/{linkId}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post?: never;
        delete: operations["revokeLinkOfPerson"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/profile/substitutions": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["showOwnSubstitutions"];
        put?: never;
        post: operations["appointOwnDeputy"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/profile/substitutions/{substitutionId}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post?: never;
        delete: operations["endOwnSubstitution"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/directory/people/{id}/substitutions": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["showSubstitutions"];
        put?: never;
        post: operations["appointDeputy"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/directory/people/{id}/substitutions/{substitutionId}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post?: never;
        delete: operations["endSubstitution"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/substitutions": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["listSubstitutions"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/directory/people/{id}/handover": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["showHandover"];
        put?: never;
        post: operations["releasePerson"];
        delete: operations["withdrawDeparture"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/directory/people/{id}/reinstatement": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["reinstatePerson"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/invitations/{token}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["showInvitation"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/invitations/{token}/acceptance": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["acceptInvitation"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/orders": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["listOrders"];
        put?: never;
        post: operations["receiveOrder"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/orders/{id}/without-address": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["listWithoutAddress"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/orders/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["showOrder"];
        put?: never;
        post?: never;
        delete: operations["removeOrder"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/orders/{id}/source": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["showOrderSource"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/orders/{id}/document": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["showOrderDocument"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/orders/{id}/pages/{page}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["showOrderPage"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/orders/{id}/items/{itemId}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch: operations["correctItem"];
        trace?: never;
    };
    "/api/orders/{id}/confirm": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["confirmOrder"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/orders/{id}/rehearsal": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["rehearseOrder"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/orders/{id}/table": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["showTable"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/orders/{id}/matrix": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["showMatrix"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/orders/{id}/chart": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["showChart"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/orders/{id}/promises": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["showPromises"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/orders/{id}/ties": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["showTies"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/orders/{id}/items/{itemId}/ties": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put: operations["tieRows"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/orders/{id}/roadmap-demands": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["showDemands"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/orders/{id}/items/{itemId}/roadmap-demand": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put: operations["demandRoadmaps"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/orders/{id}/roadmaps": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["showRoadmaps"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/orders/{id}/origin": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["showOrigin"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/orders/{id}/origin/rows/{fromItemId}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put: operations["leaveRow"];
        post: operations["takeRow"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/orders/{id}/origin/rows/{fromItemId}/change": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["followRow"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/orders/{id}/origin/own-rows": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["addOwnRow"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/tasks/{id}/roadmap": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["showRoadmap"];
        put?: never;
        post: operations["openRoadmap"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/tasks/{id}/roadmap/file": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["openRoadmapFromFile"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/orders/{id}/acceptance": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put: operations["chooseAcceptance"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/orders/{id}/requisites": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["showRequisites"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch: operations["correctRequisites"];
        trace?: never;
    };
    "/api/orders/{id}/requisites/preview": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["previewRequisites"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/orders/{id}/review": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["showReview"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/orders/{id}/items/{itemId}/reading": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["readRow"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/orders/{id}/items/{itemId}/split": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["splitItem"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/orders/{id}/items/{itemId}/plan-dates": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["proposeDates"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/orders/{id}/items/{itemId}/plan": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["attachPlan"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/orders/{id}/merge": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["mergeItems"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/orders/{id}/assign": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["assignParties"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/orders/{id}/undo": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["undoStep"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/orders/{id}/redo": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["redoStep"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/orders/{id}/names/candidates": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["listCandidates"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/orders/{id}/names": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put: operations["chooseEntry"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/orders/{id}/difference": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["showDifference"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/orders/{id}/apply-edition": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["applyEdition"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/orders/{id}/carry-over": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["carryOverDecisions"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/directory": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["showDirectory"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/directory/organisations/{id}/move": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["showMove"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/directory/organisations/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["showOrganisation"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch: operations["updateOrganisation"];
        trace?: never;
    };
    "/api/directory/people/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch: operations["updatePerson"];
        trace?: never;
    };
    "/api/directory/people": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["addPerson"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/directory/organisations": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["addOrganisation"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/directory/organisations/{id}/class-rule": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["showClassRule"];
        put: operations["changeClassRule"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/directory/organisations/{id}/class-rule/preview": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["previewClassRule"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/class-changes": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["listClassChanges"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/class-changes/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["showClassChange"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/class-changes/{id}/confirmation": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["confirmClassChange"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/class-changes/{id}/dismissal": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["dismissClassChange"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/directory/organisations/{id}/members": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["addMember"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/directory/organisations/{id}/members/{memberId}/end": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["endMember"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/directory/organisations/{id}/answering-member": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put: operations["nameAnsweringMember"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/directory/organisations/{id}/holder": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put: operations["changeHolder"];
        post?: never;
        delete: operations["withdrawHolderChange"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/directory/imports": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["receiveImport"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/directory/imports/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["showImport"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/directory/imports/{id}/confirmation": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["confirmImport"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/directory/imports/from-order/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["bringNamedInOrder"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/directory/export": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["exportDirectory"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/calendars": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["showCommonCalendar"];
        put: operations["changeCalendar"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/calendars/owners": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["listCalendarOwners"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/calendars/organisations/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["showCalendarOf"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/calendars/profiles": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["listProfiles"];
        put: operations["changeProfile"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/calendars/preview": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["previewCalendar"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/calendars/profiles/preview": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["previewProfile"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/reminder-policies": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["listCommonPolicies"];
        put: operations["changePolicy"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/reminder-policies/organisations/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["listPoliciesOf"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/reminder-policies/preview": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["previewPolicy"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/reminder-policies/letters": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["tryPolicy"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/orders/{id}/profile": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["showOrderProfile"];
        put: operations["chooseProfile"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/tasks/{id}/consultations": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["registerConsultation"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/tasks/{id}/consultations/{number}/answer": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["answerConsultation"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/tasks": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["listTasks"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/tasks/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["showTask"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/tasks/{id}/take": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["takeTask"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/tasks/{id}/report": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["reportTask"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/tasks/{id}/endorse": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["endorseReport"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/tasks/{id}/accept": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["acceptReport"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/tasks/{id}/return": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["returnReport"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/tasks/{id}/decline": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["declineTask"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/tasks/{id}/reassign": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["reassignTask"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/tasks/{id}/supply-dates": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["supplyDates"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/tasks/{id}/notices": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["showNotices"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/tasks/bulk/leads": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["listLeadsForMany"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/tasks/bulk": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["changeTasks"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/tasks/{id}/resolutions/receivers": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["listReceiversOfResolution"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/tasks/{id}/resolutions": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["giveResolution"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/task-calendar": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["showTaskCalendar"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/task-file": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["takeTasks"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/debtors": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["listDebtors"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/debtors/chase": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["chaseDebtors"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/tasks/{id}/suspend": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["suspendTask"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/tasks/{id}/resume": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["resumeTask"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/tasks/{id}/cancel": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["cancelTask"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/tasks/{id}/reopen": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["reopenTask"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/tasks/{id}/plan-dates": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["proposeTaskDates"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/tasks/{id}/plan": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["supplyPlan"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/consultations": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["listConsultations"];
        put?: never;
        post: operations["askConsultation"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/extensions": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["listExtensions"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/tasks/{id}/date-effect": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["showDateEffect"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/tasks/{id}/extension": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["askExtension"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/tasks/{id}/extension/grant": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["grantExtension"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/tasks/{id}/extension/refuse": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["refuseExtension"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/tasks/{id}/extend": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["extendTask"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/orders/{id}/acquaintance": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["showAcquaintance"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/tasks/{id}/mentionable": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["listMentionable"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/tasks/{id}/comments": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["commentTask"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/tasks/{id}/acknowledgement": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["acknowledgeTask"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/tasks/{id}/receivers": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["listReceivers"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/tasks/{id}/parts": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["handOnTask"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/tasks/{id}/leads": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["listLeads"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/tasks/{id}/redirect": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["redirectTask"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/day": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["showDay"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/files/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["downloadFile"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/incoming-mail": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["listIncomingMail"];
        put?: never;
        post: operations["takeInMail"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/incoming-mail/{id}/decision": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["decideIncomingMail"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/letters": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["listLetters"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/letters/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["showLetter"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/letters/{id}/raw": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["showRawLetter"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/letters/send-now": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["sendNow"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/unsubscribe/{token}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["openUnsubscribePage"];
        put?: never;
        post: operations["unsubscribe"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/undelivered/letters": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["listUndeliveredLetters"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/undelivered/letters/replay": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["replayLetters"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/undelivered/jobs": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["listFailedJobs"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/undelivered/orders/{id}/reading": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["readOrderAgain"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/links/{token}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["showLink"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/links/{token}/files/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["downloadFileByLink"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/links/{token}/take": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["takeByLink"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/links/{token}/report": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["reportByLink"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/links/{token}/endorse": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["endorseByLink"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/links/{token}/accept": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["acceptByLink"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/links/{token}/return": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["returnByLink"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/links/{token}/decline": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["declineByLink"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/links/{token}/supply-dates": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["supplyDatesByLink"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/links/{token}/reassign": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["reassignByLink"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/links/{token}/opening": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["noteLinkOpened"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/links/{token}/consultations": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["registerConsultationByLink"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/links/{token}/consultations/{number}/answer": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["answerConsultationByLink"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/links/{token}/extension": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["askExtensionByLink"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/links/{token}/extension/grant": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["grantExtensionByLink"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/links/{token}/extension/refuse": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["refuseExtensionByLink"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/links/{token}/mentionable": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["listMentionableByLink"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/links/{token}/comments": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["commentByLink"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/links/{token}/acknowledgement": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["acknowledgeByLink"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/links/{token}/receivers": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["listReceiversByLink"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/links/{token}/parts": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["handOnByLink"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/links/{token}/plan-dates": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["proposeDatesByLink"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/links/{token}/plan": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["supplyPlanByLink"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/links/{token}/leads": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["listLeadsByLink"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/links/{token}/redirect": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["redirectByLink"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/setup": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["showSetup"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/setup/test-letter": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["sendTestLetter"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/setup/sign-in": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["showSignInSettings"];
        put: operations["changeSignInSettings"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/setup/sweeps": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["listSweepRuns"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/sample": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["showSample"];
        put?: never;
        post: operations["startSample"];
        delete: operations["removeSample"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/sample/entry": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["enterSample"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/sample/clock": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["showSampleClock"];
        put?: never;
        post: operations["moveSampleClock"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/indicator-catalogues": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["listCatalogues"];
        put?: never;
        post: operations["beginCatalogue"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/indicator-catalogues/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["showCatalogue"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/indicator-catalogues/{id}/indicators/{code}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["showIndicator"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/indicator-catalogues/{id}/draft": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["beginDraft"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/indicator-catalogues/{id}/draft/indicators/{code}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put: operations["changeIndicator"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/indicator-catalogues/{id}/draft/publication": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["publishCatalogue"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/indicator-catalogues/{id}/rulings": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["recordRuling"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/indicator-catalogues/{id}/rulings/{rulingId}/withdrawal": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["withdrawRuling"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/identification": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["listBranches"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/identification/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["showIdentification"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/identification/{id}/results": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["bringResults"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/identification/{id}/rule": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put: operations["changeIdentificationRule"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/identification/{id}/runs": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["identifySchools"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/identification/{id}/runs/{runId}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["showIdentificationRun"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/identification/{id}/runs/{runId}/file": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["exportIdentification"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/identification/{id}/runs/{runId}/list": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["listIdentified"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/indicator-catalogues/{id}/file": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["exportCatalogue"];
        put?: never;
        post: operations["bringIndicators"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/tasks/{id}/campaign": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["showCollection"];
        put?: never;
        post: operations["openCampaign"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/campaigns/{id}/scores": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["listScores"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/campaigns/{id}/scores/frame": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["showFrame"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/campaigns/{id}/scores/file": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["exportScores"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/campaigns": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["listCampaigns"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/campaigns/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["showCampaign"];
        put: operations["changeCampaign"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/campaigns/{id}/lock": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["lockCampaign"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/campaigns/{id}/unlocking": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["unlockForms"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/campaigns/{id}/evaluation": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["requestEvaluation"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/campaigns/{id}/forms": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["listForms"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/campaigns/{id}/forms/{organisationId}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["showForm"];
        put: operations["fillForm"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/campaigns/{id}/forms/{organisationId}/submission": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["submitForm"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/campaigns/{id}/forms/{organisationId}/scores": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["showScores"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/campaigns/{id}/forms/{organisationId}/scores/{code}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["traceScore"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
}
export type webhooks = Record<string, never>;
export interface components {
    schemas: {
        ProblemDetailDto: {
            place: string | null;
            code: string;
            detail: string;
        };
        ProblemDto: {
            /** @example urn:vekha:problem:stale-version */
            type: string;
            status: number;
            /** @example stale-version */
            code: string;
            detail: string;
            errors?: components["schemas"]["ProblemDetailDto"][];
        };
        /** @enum {string} */
        HealthStatus: "ok";
        /** @enum {string} */
        DatabaseStatus: "ok" | "down";
        /** @enum {string} */
        Instance: "real" | "sample";
        ReadingProgramsDto: {
            soffice: boolean;
            pdftoppm: boolean;
            tesseract: boolean;
        };
        HealthDto: {
            status: components["schemas"]["HealthStatus"];
            database: components["schemas"]["DatabaseStatus"];
            /** @example 0.1.0 */
            version: string;
            /** Format: date */
            today: string;
            simulatedClock: boolean;
            instance: components["schemas"]["Instance"];
            programs: components["schemas"]["ReadingProgramsDto"];
        };
        SignInDto: {
            token: string;
        };
        /** @enum {string} */
        Role: "administrator" | "coordinator" | "supervisor" | "official" | "school" | "observer";
        SignedInPersonDto: {
            /** Format: uuid */
            id: string;
            fullName: string;
            role: components["schemas"]["Role"];
            organisationName: string;
        };
        /** @enum {string} */
        Language: "ru" | "en";
        /** @enum {string} */
        Permission: "orders.see" | "orders.receive" | "orders.confirm" | "directory.see" | "directory.edit" | "tasks.see_branch" | "letters.see" | "letters.send_now" | "sample.run" | "setup.see" | "calendars.see" | "calendars.edit" | "indicators.see" | "indicators.edit";
        /** @enum {string} */
        MailMode: "mailbox" | "smtp";
        SessionDto: {
            person: components["schemas"]["SignedInPersonDto"];
            language: components["schemas"]["Language"];
            permissions: components["schemas"]["Permission"][];
            /** Format: date */
            today: string;
            timeZone: string;
            simulatedClock: boolean;
            instance: components["schemas"]["Instance"];
            mailMode: components["schemas"]["MailMode"];
        };
        PasswordSignInDto: {
            /** Format: email */
            email: string;
            password: string;
        };
        ChooseLanguageDto: {
            language: components["schemas"]["Language"];
        };
        RequestSignInLinkDto: {
            /** Format: email */
            email: string;
        };
        ResetPasswordDto: {
            token: string;
            password: string;
        };
        CodeDto: {
            /** @example 123456 */
            code: string;
        };
        NewSecondFactorDto: {
            secret: string;
            /** @example otpauth://totp/… */
            address: string;
        };
        EnrolledDto: {
            recoveryCodes: string[];
            session: components["schemas"]["SessionDto"];
        };
        WaysInDto: {
            name: string | null;
        };
        BeginProviderDto: {
            from?: string;
        };
        ProviderAddressDto: {
            address: string;
        };
        OwnProfileDto: {
            fullName: string;
            email: string | null;
            /** Format: date-time */
            passwordSetAt: string | null;
            hasSecondFactor: boolean;
            secondFactorIsDuty: boolean;
            recoveryCodesLeft: number;
            optionalLetters: boolean;
        };
        ChangeOwnNameDto: {
            fullName: string;
        };
        OptionalLettersDto: {
            wanted: boolean;
        };
        SetPasswordDto: {
            currentPassword?: string;
            password: string;
        };
        RemovePasswordDto: {
            currentPassword: string;
        };
        OpenSessionDto: {
            /** Format: uuid */
            id: string;
            device: string | null;
            /** Format: date-time */
            signedInAt: string | null;
            /** Format: date-time */
            lastUsedAt: string;
            current: boolean;
        };
        BeginSecondFactorDto: {
            currentPassword?: string;
        };
        RecoveryCodesDto: {
            recoveryCodes: string[];
        };
        /** @enum {string} */
        TaskScreen: "list" | "calendar" | "board";
        SavedViewDto: {
            /** Format: uuid */
            id: string;
            /** @example Просроченное по школам */
            name: string;
            screen: components["schemas"]["TaskScreen"];
            /**
             * @example {
             *       "overdue": true
             *     }
             */
            conditions: {
                [key: string]: unknown;
            };
        };
        SaveViewDto: {
            /** @example Просроченное по школам */
            name: string;
            screen: components["schemas"]["TaskScreen"];
            /**
             * @example {
             *       "overdue": true
             *     }
             */
            conditions: {
                [key: string]: unknown;
            };
        };
        /** @enum {string} */
        TokenScope: "read" | "write";
        TokenDto: {
            /** Format: uuid */
            id: string;
            /** @example Выгрузка в систему документооборота */
            name: string;
            scope: components["schemas"]["TokenScope"];
            /** Format: date-time */
            createdAt: string;
            /** Format: date-time */
            expiresAt: string;
            isExpired: boolean;
            /** Format: date-time */
            lastUsedAt: string | null;
        };
        CreateTokenDto: {
            /** @example Выгрузка в систему документооборота */
            name: string;
            scope: components["schemas"]["TokenScope"];
            /** @example 90 */
            lifetimeDays: number;
        };
        NewTokenDto: {
            /** Format: uuid */
            id: string;
            /** @example vekha_3q2-7wAAxyz */
            token: string;
        };
        /** @enum {string} */
        LinkPurpose: "task" | "accept" | "extension";
        LinkedTaskDto: {
            /** Format: uuid */
            id: string;
            title: string;
            /** @example 2.3 */
            itemNumber: string;
            orderNumber: string | null;
        };
        OpenLinkDto: {
            /** Format: uuid */
            id: string;
            purpose: components["schemas"]["LinkPurpose"];
            /** Format: date-time */
            createdAt: string;
            /** Format: date-time */
            expiresAt: string;
            /** Format: date-time */
            usedAt: string | null;
            task: components["schemas"]["LinkedTaskDto"] | null;
        };
        OpenLinksDto: {
            total: number;
            links: components["schemas"]["OpenLinkDto"][];
        };
        CalendarFeedDto: {
            /** Format: date-time */
            createdAt: string;
            /** Format: date-time */
            lastReadAt: string | null;
        };
        OwnCalendarFeedDto: {
            feed: components["schemas"]["CalendarFeedDto"] | null;
        };
        NewCalendarFeedDto: {
            /** @example https://vekha.example/api/feeds/mVsn-example/vekha.ics */
            address: string;
        };
        /** @enum {string} */
        WebhookEvent: "task.created" | "task.changed" | "task.closed" | "task.overdue" | "report.submitted";
        WebhookDto: {
            /** Format: uuid */
            id: string;
            /** @example https://sed.example/vekha */
            address: string;
            events: components["schemas"]["WebhookEvent"][];
            active: boolean;
            /** Format: date-time */
            createdAt: string;
            waiting: number;
            dead: number;
        };
        AddWebhookDto: {
            /** @example https://sed.example/vekha */
            address: string;
            events: components["schemas"]["WebhookEvent"][];
        };
        WebhookSecretDto: {
            /** Format: uuid */
            id: string;
            /** @example whsec_MfKQ9r8GKYqrTwjUPD8ILPZIo2LaLaSw */
            secret: string;
        };
        ChangeWebhookDto: {
            events?: components["schemas"]["WebhookEvent"][];
            active?: boolean;
        };
        /** @enum {string} */
        DeliveryState: "waiting" | "delivered" | "dead";
        DeliveryDto: {
            /** Format: uuid */
            id: string;
            event: components["schemas"]["WebhookEvent"];
            /** Format: date-time */
            occurredAt: string;
            state: components["schemas"]["DeliveryState"];
            attempts: number;
            /** Format: date-time */
            nextAttemptAt: string;
            answer: string | null;
        };
        /** @enum {string} */
        TermCapacity: "chair" | "secretary" | "member" | "curator" | "mentor";
        TermElsewhereDto: {
            /** Format: uuid */
            organisationId: string;
            organisationName: string;
            seat: components["schemas"]["TermCapacity"];
            /** Format: date */
            fromDay: string;
            /** Format: date */
            toDay: string | null;
        };
        /** @enum {string} */
        InvitationState: "open" | "accepted" | "revoked" | "expired";
        SentInvitationDto: {
            state: components["schemas"]["InvitationState"];
            /** Format: date-time */
            sentAt: string;
        };
        PersonAccessDto: {
            hasPassword: boolean;
            /** Format: date-time */
            lockedUntil: string | null;
            sessions: number;
            hasSecondFactor: boolean;
            terms: components["schemas"]["TermElsewhereDto"][];
            invitation: components["schemas"]["SentInvitationDto"] | null;
        };
        SubstitutionDto: {
            /** Format: uuid */
            id: string;
            deputyName: string;
            /** Format: date */
            fromDay: string;
            /** Format: date */
            toDay: string;
        };
        DeputyCandidateDto: {
            /** Format: uuid */
            id: string;
            fullName: string;
            organisationName: string;
        };
        SubstitutionsDto: {
            rows: components["schemas"]["SubstitutionDto"][];
            candidates: components["schemas"]["DeputyCandidateDto"][];
        };
        AppointDeputyDto: {
            /** Format: uuid */
            deputyId: string;
            /** Format: date */
            fromDay: string;
            /** Format: date */
            toDay: string;
        };
        BranchSubstitutionDto: {
            /** Format: uuid */
            id: string;
            deputyName: string;
            /** Format: date */
            fromDay: string;
            /** Format: date */
            toDay: string;
            /** Format: uuid */
            personId: string;
            personName: string;
            organisationName: string;
            current: boolean;
        };
        /** @enum {string} */
        PersonState: "proposed" | "active" | "left";
        LeavingPersonDto: {
            /** Format: uuid */
            id: string;
            fullName: string;
            position: string | null;
            organisationName: string;
            state: components["schemas"]["PersonState"];
            /** Format: date */
            leftOn: string | null;
            version: number;
        };
        HoldingsDto: {
            lead: number;
            executor: number;
            acceptor: number;
            checker: number;
            giver: number;
            orders: number;
            extensions: number;
            consultations: number;
            letters: number;
        };
        /** @enum {string} */
        TaskState: "awaiting_schedule" | "scheduled" | "open" | "in_progress" | "checking" | "submitted" | "returned" | "declined" | "suspended" | "closed" | "cancelled";
        /** @enum {string} */
        HeldAs: "lead" | "executor" | "co_executor" | "acceptor" | "checker" | "giver";
        HeldTaskDto: {
            /** Format: uuid */
            id: string;
            title: string;
            orderNumber: string | null;
            /** Format: date */
            controlDate: string | null;
            state: components["schemas"]["TaskState"];
            overdue: boolean;
            as: components["schemas"]["HeldAs"][];
        };
        EndingSubstitutionDto: {
            absentName: string;
            deputyName: string;
            /** Format: date */
            toDay: string;
        };
        HeldPostDto: {
            /** Format: uuid */
            id: string;
            title: string;
            organisationName: string | null;
        };
        HandoverOfDto: {
            /** Format: date */
            fromDay: string;
            successorName: string | null;
            reason: string;
            byName: string;
            taskCount: number | null;
        };
        HandoverDto: {
            person: components["schemas"]["LeavingPersonDto"];
            /** Format: date */
            today: string;
            holdings: components["schemas"]["HoldingsDto"];
            tasks: components["schemas"]["HeldTaskDto"][];
            substitutions: components["schemas"]["EndingSubstitutionDto"][];
            posts: components["schemas"]["HeldPostDto"][];
            planned: components["schemas"]["HandoverOfDto"] | null;
            done: components["schemas"]["HandoverOfDto"] | null;
        };
        ReleasePersonDto: {
            version: number;
            /** Format: uuid */
            successorId: string | null;
            /** Format: date */
            fromDay: string;
            /** @example Уволилась */
            reason: string;
        };
        ReinstatePersonDto: {
            version: number;
        };
        InvitationDto: {
            fullName: string;
            organisationName: string;
            email: string | null;
            role: components["schemas"]["Role"];
            invitedBy: string;
        };
        AcceptInvitationDto: {
            fullName: string;
            password?: string;
        };
        /** @enum {string} */
        OrderState: "received" | "read" | "unreadable" | "confirmed";
        ReceivedOrderDto: {
            /** Format: uuid */
            id: string;
            state: components["schemas"]["OrderState"];
            duplicate: boolean;
        };
        RefusalDto: {
            code: string;
            message: string;
        };
        FirstImportDto: {
            /** Format: uuid */
            id: string;
            state: components["schemas"]["OrderState"];
            sameContent: boolean;
        };
        OrderSummaryDto: {
            /** Format: uuid */
            id: string;
            state: components["schemas"]["OrderState"];
            fileName: string;
            number: string | null;
            /** Format: date */
            date: string | null;
            issuer: string | null;
            title: string | null;
            /** Format: date-time */
            receivedAt: string;
            /** @description Remarks on what was read; those on names that may mean several people come with the order itself and do not count. */
            warningCount: number;
            itemCount: number;
            taskCount: number;
            closedCount: number;
            overdueCount: number;
            refusal: components["schemas"]["RefusalDto"] | null;
            pagesDone: number | null;
            pagesOf: number | null;
            mayManage: boolean;
            /** Format: uuid */
            issuedOrderId: string | null;
            firstImport: components["schemas"]["FirstImportDto"] | null;
        };
        OrderListDto: {
            total: number;
            rows: components["schemas"]["OrderSummaryDto"][];
            next: string | null;
            previous: string | null;
        };
        /** @enum {string} */
        Acceptance: "two_levels" | "one_level" | "by_directory";
        RoadmapDto: {
            title: string | null;
            columns: string[];
        };
        SectionDto: {
            number: string | null;
            title: string;
        };
        /** @enum {string} */
        ItemSource: "table" | "clause";
        /** @enum {string} */
        ScheduleKind: "window" | "recurring" | "throughout" | "continuous" | "on_demand" | "external" | "relative" | "unparsed";
        OccurrenceTextDto: {
            /** Format: date */
            start: string;
            /** Format: date */
            due: string;
            /** Format: date */
            controlDate: string;
            shifted: boolean;
            /** @example 30 сентября 2023 г., сб → 29 сентября, пт */
            dueText: string;
        };
        ScheduleTextDto: {
            kind: components["schemas"]["ScheduleKind"];
            /** @example 1–31 марта 2023 г. */
            text: string;
            occurrences: components["schemas"]["OccurrenceTextDto"][];
            externalPlan: string | null;
            /** Format: date */
            runsTo: string | null;
            alternatives: string[];
        };
        /** @enum {string} */
        PartyType: "person" | "organisation" | "group" | "role";
        PartyTextDto: {
            name: string;
            type: components["schemas"]["PartyType"];
            classOfOrganisations: boolean;
            /** Format: uuid */
            directoryId: string | null;
        };
        /** @enum {string} */
        ItemKind: "consultation" | "meeting" | "monitoring" | "document" | "training" | "publication" | "other";
        AttachedPlanDto: {
            name: string;
            /** Format: uuid */
            fileId: string | null;
        };
        /** @enum {string} */
        WarningLevel: "warn" | "info";
        WarningTextDto: {
            level: components["schemas"]["WarningLevel"];
            code: string;
            where: string;
            inFile: string | null;
            message: string;
            remedy: string;
        };
        /** @enum {string} */
        FamilyCommand: "cancel" | "suspend" | "resume" | "move" | "date" | "retitle" | "demand" | "regroup";
        FamilyStepDto: {
            command: components["schemas"]["FamilyCommand"];
            done: number;
            total: number;
        };
        FanOutProgressDto: {
            total: number;
            made: number;
            closed: number;
            following: components["schemas"]["FamilyStepDto"] | null;
        };
        ItemTaskDto: {
            /** Format: uuid */
            id: string;
            occurrence: number;
            state: components["schemas"]["TaskState"];
            /** Format: date */
            dueDate: string | null;
            overdue: boolean;
            organisations: components["schemas"]["FanOutProgressDto"] | null;
        };
        ItemDetailDto: {
            /** Format: uuid */
            id: string;
            version: number;
            source: components["schemas"]["ItemSource"];
            number: string;
            sectionIndex: number | null;
            roadmapIndex: number;
            title: string;
            deadlineText: string | null;
            schedules: components["schemas"]["ScheduleTextDto"][];
            explanation: string[];
            responsible: components["schemas"]["PartyTextDto"][];
            executors: components["schemas"]["PartyTextDto"][];
            responsibleText: string | null;
            expectedResult: string | null;
            audience: string[];
            audienceText: string | null;
            kind: components["schemas"]["ItemKind"];
            recommended: boolean;
            dropped: boolean;
            /** Format: uuid */
            carriedFrom: string | null;
            retrospective: boolean;
            sourceLines: number[];
            inFile: string | null;
            sourceText: string;
            confidence: number;
            awaitsPlan: boolean;
            plan: components["schemas"]["AttachedPlanDto"] | null;
            warnings: components["schemas"]["WarningTextDto"][];
            tasks: components["schemas"]["ItemTaskDto"][];
            plannedTasks: number;
        };
        /** @enum {string} */
        OtherClauseKind: "approval" | "establishment" | "addressee" | "control" | "responsibility" | "noted" | "entry_into_force" | "repeal";
        OtherClauseDto: {
            number: string;
            text: string;
            kind: components["schemas"]["OtherClauseKind"];
        };
        AbbreviationDto: {
            abbr: string;
            expansion: string | null;
        };
        /** @enum {string} */
        Attachment: "curator" | "mentor";
        UnattachedSchoolsDto: {
            /** Format: uuid */
            classId: string;
            /** @example Кураторы ШНОР */
            className: string;
            through: components["schemas"]["Attachment"];
            count: number;
            names: string[];
        };
        ClassSizeDto: {
            /** Format: uuid */
            classId: string;
            /** @example ОО */
            className: string;
            count: number;
        };
        OrderDetailDto: {
            /** Format: uuid */
            id: string;
            state: components["schemas"]["OrderState"];
            fileName: string;
            number: string | null;
            /** Format: date */
            date: string | null;
            issuer: string | null;
            title: string | null;
            /** Format: date-time */
            receivedAt: string;
            /** @description Remarks on what was read; those on names that may mean several people come with the order itself and do not count. */
            warningCount: number;
            itemCount: number;
            taskCount: number;
            closedCount: number;
            overdueCount: number;
            refusal: components["schemas"]["RefusalDto"] | null;
            pagesDone: number | null;
            pagesOf: number | null;
            mayManage: boolean;
            /** Format: uuid */
            issuedOrderId: string | null;
            firstImport: components["schemas"]["FirstImportDto"] | null;
            /** Format: date */
            periodStart: string | null;
            /** Format: date */
            periodEnd: string | null;
            controller: string | null;
            controllerPosition: string | null;
            signatory: string | null;
            signatoryPosition: string | null;
            acceptance: components["schemas"]["Acceptance"];
            proposedAcceptance: components["schemas"]["Acceptance"];
            drafter: string | null;
            distribution: string | null;
            roadmaps: components["schemas"]["RoadmapDto"][];
            sections: components["schemas"]["SectionDto"][];
            items: components["schemas"]["ItemDetailDto"][];
            otherClauses: components["schemas"]["OtherClauseDto"][];
            warnings: components["schemas"]["WarningTextDto"][];
            abbreviations: components["schemas"]["AbbreviationDto"][];
            issueCount: number;
            namedBeside: number;
            unattached: components["schemas"]["UnattachedSchoolsDto"][];
            classes: components["schemas"]["ClassSizeDto"][];
        };
        SourcePlaceDto: {
            page: number | null;
            box: number[] | null;
            sheet: string | null;
            cell: string | null;
        };
        SourceCellDto: {
            column: number;
            colSpan: number;
            rowSpan: number;
            text: string;
            bold: boolean;
            confidence: number;
            place: components["schemas"]["SourcePlaceDto"] | null;
        };
        SourceRowDto: {
            line: number;
            cells: components["schemas"]["SourceCellDto"][];
        };
        SourceBlockDto: {
            line: number;
            text: string | null;
            bold: boolean;
            confidence: number;
            place: components["schemas"]["SourcePlaceDto"] | null;
            rows: components["schemas"]["SourceRowDto"][] | null;
        };
        SourceDocumentDto: {
            blocks: components["schemas"]["SourceBlockDto"][];
        };
        AlternativeChoiceDto: {
            schedule: number;
            alternative: number;
        };
        CorrectItemDto: {
            version: number;
            deadlineText?: string;
            title?: string;
            responsibleText?: string;
            expectedResult?: string;
            choice?: components["schemas"]["AlternativeChoiceDto"];
            kind?: components["schemas"]["ItemKind"];
        };
        ConfirmedOrderDto: {
            tasksCreated: number;
            tasksExisting: number;
            remindersPlanned: number;
            withoutAddress: number;
        };
        RehearsalMonthDto: {
            /** @example 2023-03 */
            month: string;
            letters: number;
            tasksDue: number;
        };
        RehearsalDayDto: {
            /** Format: date */
            date: string;
            letters: number;
        };
        RehearsalRecipientDto: {
            name: string;
            letters: number;
        };
        ReliefDto: {
            /** Format: date */
            date: string;
            tasks: number;
        };
        PileUpDto: {
            /** Format: date */
            date: string;
            tasks: number;
            people: number;
            moveTo: components["schemas"]["ReliefDto"][];
        };
        ItemNameDto: {
            number: string;
            title: string;
        };
        UndatedItemDto: {
            number: string;
            title: string;
            why: string;
        };
        RehearsalDto: {
            /** Format: date */
            from: string;
            /** Format: date */
            to: string;
            months: components["schemas"]["RehearsalMonthDto"][];
            days: components["schemas"]["RehearsalDayDto"][];
            quartersWithoutMeeting: string[];
            recipients: components["schemas"]["RehearsalRecipientDto"][];
            pileUps: components["schemas"]["PileUpDto"][];
            undecided: string[];
            withoutOwner: components["schemas"]["ItemNameDto"][];
            withoutDate: components["schemas"]["UndatedItemDto"][];
        };
        /** @enum {string} */
        RowsWith: "overdue" | "open" | "submitted" | "awaiting_schedule" | "closed";
        NeededRowDto: {
            /** Format: uuid */
            itemId: string;
            /** @example 2.1 */
            number: string;
            done: boolean;
        };
        OrderTableTaskDto: {
            /** Format: uuid */
            id: string;
            state: components["schemas"]["TaskState"];
            /** Format: date */
            dueDate: string | null;
            /** Format: date */
            controlDate: string | null;
            overdue: boolean;
        };
        OrderTableRowDto: {
            /** Format: uuid */
            id: string;
            number: string;
            source: components["schemas"]["ItemSource"];
            sectionNumber: string | null;
            sectionTitle: string | null;
            title: string;
            deadlineText: string | null;
            responsibleText: string | null;
            expectedResult: string | null;
            recommended: boolean;
            dropped: boolean;
            waitsFor: components["schemas"]["NeededRowDto"][];
            taskCount: number;
            closedCount: number;
            submittedCount: number;
            overdueCount: number;
            task: components["schemas"]["OrderTableTaskDto"] | null;
        };
        OrderTableDto: {
            number: string | null;
            /** Format: date */
            date: string | null;
            title: string | null;
            total: number;
            rows: components["schemas"]["OrderTableRowDto"][];
        };
        MatrixRowDto: {
            /** Format: uuid */
            id: string;
            number: string;
            title: string;
        };
        MatrixBodyDto: {
            /** Format: uuid */
            id: string;
            name: string;
        };
        MatrixCellDto: {
            /** Format: uuid */
            itemId: string;
            /** Format: uuid */
            organisationId: string;
            taskCount: number;
            closedCount: number;
            overdueCount: number;
            /** Format: uuid */
            taskId: string;
            state: components["schemas"]["TaskState"];
            /** Format: date */
            dueDate: string | null;
        };
        OrderMatrixDto: {
            number: string | null;
            /** Format: date */
            date: string | null;
            title: string | null;
            total: number;
            rows: components["schemas"]["MatrixRowDto"][];
            bodyTotal: number;
            bodies: components["schemas"]["MatrixBodyDto"][];
            bodyNext: string | null;
            bodyPrevious: string | null;
            cells: components["schemas"]["MatrixCellDto"][];
        };
        ChartSpanDto: {
            occurrence: number;
            /** Format: date */
            startDate: string | null;
            /** Format: date */
            approvedDue: string;
            /** Format: date */
            dueDate: string;
            standing: boolean;
            taskCount: number;
            closedCount: number;
            overdueCount: number;
            movedCount: number;
            suspendedCount: number;
        };
        ChartRowDto: {
            /** Format: uuid */
            id: string;
            number: string;
            title: string;
            sectionTitle: string | null;
            undatedCount: number;
            spans: components["schemas"]["ChartSpanDto"][];
        };
        OrderChartDto: {
            number: string | null;
            /** Format: date */
            date: string | null;
            title: string | null;
            /** Format: date */
            today: string;
            total: number;
            pageSize: number;
            rows: components["schemas"]["ChartRowDto"][];
        };
        /** @enum {string} */
        PromiseChanged: "moved" | "dropped";
        ChangedPromiseDto: {
            /** Format: uuid */
            taskId: string;
            number: string;
            title: string;
            organisationName: string;
            changed: components["schemas"]["PromiseChanged"];
            /** Format: date */
            promisedDue: string | null;
            /** Format: date */
            dueDate: string | null;
            /** Format: date-time */
            changedAt: string;
            /** @example grant_extension */
            command: string;
            who: string | null;
            forWhom: string | null;
            reason: string | null;
        };
        OrderPromisesDto: {
            number: string | null;
            /** Format: date */
            date: string | null;
            title: string | null;
            givenCount: number;
            movedCount: number;
            droppedCount: number;
            total: number;
            rows: components["schemas"]["ChangedPromiseDto"][];
        };
        RowTiesDto: {
            /** Format: uuid */
            itemId: string;
            /** @example 2.1 */
            number: string;
            title: string;
            needs: string[];
            suggested: string[];
        };
        OrderTiesDto: {
            mayTie: boolean;
            rows: components["schemas"]["RowTiesDto"][];
        };
        TieRowsDto: {
            needs: string[];
        };
        NamedBodyDto: {
            /** Format: uuid */
            id: string;
            /** @example МОУО */
            name: string;
        };
        /** @enum {string} */
        RoadmapDemandKind: "make" | "watch";
        SuggestedDemandDto: {
            kind: components["schemas"]["RoadmapDemandKind"];
            bodies: components["schemas"]["NamedBodyDto"][];
        };
        RoadmapDemandDto: {
            /** Format: uuid */
            itemId: string;
            /** @example 2.2 */
            number: string;
            title: string;
            kind: components["schemas"]["RoadmapDemandKind"] | null;
            bodies: components["schemas"]["NamedBodyDto"][];
            suggested: components["schemas"]["SuggestedDemandDto"] | null;
        };
        RoadmapDemandsDto: {
            mayDemand: boolean;
            classes: components["schemas"]["NamedBodyDto"][];
            rows: components["schemas"]["RoadmapDemandDto"][];
        };
        /** @enum {string} */
        RoadmapDemandSaid: "make" | "watch" | "none";
        DemandRoadmapsDto: {
            kind: components["schemas"]["RoadmapDemandSaid"];
            bodyIds: string[];
        };
        /** @enum {string} */
        RoadmapsWith: "approved" | "draft" | "none" | "late";
        RoadmapCountsDto: {
            total: number;
            approved: number;
            draft: number;
            none: number;
            late: number;
        };
        /** @enum {string} */
        RoadmapState: "approved" | "draft" | "none";
        RoadmapOfBodyDto: {
            /** Format: uuid */
            taskId: string;
            /** @example 2.2 */
            itemNumber: string;
            /** Format: uuid */
            organisationId: string;
            name: string;
            /** Format: date */
            controlDate: string | null;
            state: components["schemas"]["RoadmapState"];
            late: boolean;
            /** Format: date-time */
            approvedAt: string | null;
            /** Format: uuid */
            orderId: string | null;
            taskCount: number;
            closedCount: number;
        };
        RowBelowDto: {
            /** Format: uuid */
            itemId: string;
            /** @example 2.1 */
            number: string;
            title: string;
            roadmapCount: number;
            taskCount: number;
            closedCount: number;
        };
        RoadmapBoardDto: {
            number: string | null;
            /** Format: date */
            date: string | null;
            title: string | null;
            counts: components["schemas"]["RoadmapCountsDto"];
            total: number;
            rows: components["schemas"]["RoadmapOfBodyDto"][];
            underWay: boolean;
            takenOver: components["schemas"]["RowBelowDto"][];
            next: string | null;
            previous: string | null;
        };
        DemandingRowDto: {
            /** @example 2.2 */
            number: string;
            title: string;
        };
        OrderAboveDto: {
            /** Format: uuid */
            orderId: string | null;
            number: string | null;
            /** Format: date */
            date: string | null;
            title: string | null;
        };
        /** @enum {string} */
        InheritedState: "taken" | "late" | "left" | "open";
        /** @enum {string} */
        FieldAbove: "title" | "deadlineText" | "expectedResult";
        WordsAboveDto: {
            title: string;
            deadlineText: string | null;
            expectedResult: string | null;
        };
        OriginRowDto: {
            /** Format: uuid */
            fromItemId: string;
            /** @example 2.1 */
            number: string;
            title: string;
            deadlineText: string | null;
            /** Format: date */
            dueAbove: string | null;
            /** Format: date */
            due: string | null;
            state: components["schemas"]["InheritedState"];
            reason: string | null;
            changed: components["schemas"]["FieldAbove"][];
            before: components["schemas"]["WordsAboveDto"] | null;
            isGone: boolean;
            seen: string;
        };
        RoadmapOriginDto: {
            body: string;
            demand: components["schemas"]["DemandingRowDto"];
            /** Format: uuid */
            taskId: string | null;
            from: components["schemas"]["OrderAboveDto"];
            mayDecide: boolean;
            rows: components["schemas"]["OriginRowDto"][];
        };
        OrderOriginDto: {
            origin: components["schemas"]["RoadmapOriginDto"] | null;
        };
        LeaveRowDto: {
            /** @example Школ с такими результатами в районе нет */
            reason: string;
        };
        FollowRowDto: {
            take: boolean;
            seen: string;
        };
        OwnRowDto: {
            /** @example 6 */
            number: string;
            title: string;
            deadlineText: string | null;
            responsibleText: string | null;
            expectedResult: string | null;
        };
        RowsFromDto: {
            number: string | null;
            /** Format: date */
            date: string | null;
            body: string | null;
        };
        OfferedRowDto: {
            /** Format: uuid */
            itemId: string;
            /** @example 2.1 */
            number: string;
            title: string;
            deadlineText: string | null;
            concerns: boolean;
        };
        RoadmapOfTaskDto: {
            body: string;
            state: components["schemas"]["RoadmapState"];
            /** Format: uuid */
            orderId: string | null;
            mayOpen: boolean;
            from: components["schemas"]["RowsFromDto"];
            rows: components["schemas"]["OfferedRowDto"][];
        };
        TaskRoadmapDto: {
            roadmap: components["schemas"]["RoadmapOfTaskDto"] | null;
        };
        LeftRowDto: {
            /** Format: uuid */
            itemId: string;
            reason: string;
        };
        OpenRoadmapDto: {
            take: string[];
            left: components["schemas"]["LeftRowDto"][];
        };
        OpenedRoadmapDto: {
            /** Format: uuid */
            orderId: string;
        };
        ChooseAcceptanceDto: {
            acceptance: components["schemas"]["Acceptance"];
        };
        OrderRequisitesDto: {
            version: number;
            number: string | null;
            /** Format: date */
            date: string | null;
            title: string | null;
            issuer: string | null;
            /** Format: date */
            periodStart: string | null;
            /** Format: date */
            periodEnd: string | null;
            controller: string | null;
            signatory: string | null;
        };
        CorrectRequisitesDto: {
            version: number;
            number?: string | null;
            /** Format: date */
            date?: string | null;
            title?: string | null;
            issuer?: string | null;
            /** Format: date */
            periodStart?: string | null;
            /** Format: date */
            periodEnd?: string | null;
            controller?: string | null;
            signatory?: string | null;
        };
        RereadItemDto: {
            /** Format: uuid */
            orderId: string;
            /** Format: uuid */
            itemId: string;
            orderNumber: string | null;
            itemNumber: string;
            title: string;
            deadlineText: string;
            before: string;
            after: string;
        };
        RequisitesEffectDto: {
            items: number;
            decidedItems: number;
            rereadItems: components["schemas"]["RereadItemDto"][];
            remarksGone: number;
            remarksNew: number;
            goneRemarks: components["schemas"]["WarningTextDto"][];
            newRemarks: components["schemas"]["WarningTextDto"][];
        };
        ReviewedStepDto: {
            id: string;
            /** @example разделена строка 1.2 */
            text: string;
            who: string;
            /** Format: date-time */
            at: string;
        };
        ReviewHistoryDto: {
            steps: components["schemas"]["ReviewedStepDto"][];
            undo: components["schemas"]["ReviewedStepDto"] | null;
            redo: components["schemas"]["ReviewedStepDto"] | null;
        };
        RowWordsDto: {
            deadlineText?: string;
            responsibleText?: string;
            asPlan?: boolean;
        };
        RowReadingDto: {
            schedules: components["schemas"]["ScheduleTextDto"][];
            explanation: string[];
            warnings: string[];
            responsible: string[];
            executors: string[];
        };
        RowPartDto: {
            title: string;
            deadlineText: string | null;
            responsibleText: string | null;
            expectedResult: string | null;
        };
        SplitItemDto: {
            version: number;
            parts: components["schemas"]["RowPartDto"][];
        };
        ProposedDateDto: {
            /** Format: date */
            start: string;
            /** Format: date */
            due: string;
            /** @example 15–19 мая 2023 г. */
            text: string;
            words: string;
            title: string;
            line: number;
        };
        AttachPlanDto: {
            version: number;
            name: string;
            /** @example [{"start":null,"due":"2023-05-15"}] */
            dates: string;
            /** Format: binary */
            file?: Blob;
        };
        SeenItemDto: {
            /** Format: uuid */
            id: string;
            version: number;
        };
        MergeItemsDto: {
            items: components["schemas"]["SeenItemDto"][];
        };
        AssignPartiesDto: {
            items: components["schemas"]["SeenItemDto"][];
            responsibleText: string;
        };
        ReviewStepDto: {
            stepId: string;
        };
        /** @enum {string} */
        MatchReason: "same" | "long-name" | "legal-form" | "declined" | "misspelt" | "alike";
        NameCandidateDto: {
            /** Format: uuid */
            id: string;
            /** @example МБОУ СОШ № 4 */
            name: string;
            detail: string | null;
            reason: components["schemas"]["MatchReason"] | null;
            isChosen: boolean;
        };
        ChooseEntryDto: {
            name: string;
            /** Format: uuid */
            entryId: string;
            /** Format: uuid */
            seenEntryId: string | null;
        };
        EarlierOrderDto: {
            /** Format: uuid */
            id: string;
            number: string | null;
            /** Format: date */
            date: string | null;
        };
        EditionCountsDto: {
            added: number;
            removed: number;
            changed: number;
            same: number;
        };
        /** @enum {string} */
        RowDifference: "added" | "removed" | "changed";
        /** @enum {string} */
        ChangedField: "number" | "title" | "deadlineText" | "responsibleText" | "expectedResult";
        ChangedWordsDto: {
            field: components["schemas"]["ChangedField"];
            before: string;
            after: string;
        };
        DifferentRowDto: {
            kind: components["schemas"]["RowDifference"];
            number: string;
            title: string;
            changes: components["schemas"]["ChangedWordsDto"][];
        };
        OrderDifferenceDto: {
            earlier: components["schemas"]["EarlierOrderDto"];
            isEdition: boolean;
            counts: components["schemas"]["EditionCountsDto"];
            carriable: number;
            rows: components["schemas"]["DifferentRowDto"][];
        };
        AppliedEditionDto: {
            added: number;
            removed: number;
            changed: number;
            same: number;
            /** Format: uuid */
            orderId: string;
        };
        CarryOverDto: {
            /** Format: uuid */
            earlierId: string;
        };
        CarriedOverDto: {
            rows: number;
        };
        /** @enum {string} */
        OrganisationKind: "ministry" | "institute" | "municipal_authority" | "school" | "body" | "class" | "group" | "role";
        /** @enum {string} */
        DirectoryState: "proposed" | "active" | "closed";
        OrganisationDto: {
            /** Format: uuid */
            id: string;
            name: string;
            fullName: string | null;
            kind: components["schemas"]["OrganisationKind"];
            /** Format: uuid */
            parentId: string | null;
            above: string[];
            below: number;
            tags: string[];
            members: number | null;
            email: string | null;
            emailBounces: boolean;
            /** @example Asia/Yekaterinburg */
            timeZone: string;
            state: components["schemas"]["DirectoryState"];
            usedIn: number;
            version: number;
        };
        PersonDto: {
            /** Format: uuid */
            id: string;
            /** Format: uuid */
            organisationId: string;
            organisationName: string;
            fullName: string;
            position: string | null;
            email: string | null;
            emailBounces: boolean;
            role: components["schemas"]["Role"];
            /** Format: uuid */
            branchId: string | null;
            branchName: string | null;
            checksReports: boolean;
            language: components["schemas"]["Language"];
            state: components["schemas"]["PersonState"];
            /** Format: date */
            leftOn: string | null;
            version: number;
        };
        DirectoryDto: {
            organisations: components["schemas"]["OrganisationDto"][];
            organisationTotal: number;
            organisationNext: string | null;
            organisationPrevious: string | null;
            people: components["schemas"]["PersonDto"][];
            peopleTotal: number;
            peopleNext: string | null;
            peoplePrevious: string | null;
            withoutAddress: number;
        };
        MoveEffectDto: {
            organisations: number;
            people: number;
            tasks: number;
            losing: number;
            gaining: number;
        };
        /** @enum {string} */
        Standing: "head";
        UpdateOrganisationDto: {
            version: number;
            /** Format: email */
            email?: string | null;
            name?: string;
            timeZone?: string;
            /** Format: uuid */
            parentId?: string | null;
            kind?: components["schemas"]["OrganisationKind"];
            standing?: components["schemas"]["Standing"] | null;
            tags?: string[];
            closed?: boolean;
        };
        ChangedOrganisationDto: {
            /** Format: uuid */
            id: string;
            name: string;
            fullName: string | null;
            kind: components["schemas"]["OrganisationKind"];
            /** Format: uuid */
            parentId: string | null;
            above: string[];
            below: number;
            tags: string[];
            members: number | null;
            email: string | null;
            emailBounces: boolean;
            /** @example Asia/Yekaterinburg */
            timeZone: string;
            state: components["schemas"]["DirectoryState"];
            usedIn: number;
            version: number;
            zoneFollowers: number;
        };
        UpdatePersonDto: {
            version: number;
            /** Format: email */
            email?: string | null;
            fullName?: string;
            position?: string | null;
            role?: components["schemas"]["Role"];
            language?: components["schemas"]["Language"];
            /** Format: uuid */
            organisationId?: string;
            /** Format: uuid */
            branchId?: string | null;
            checksReports?: boolean;
        };
        AddPersonDto: {
            fullName: string;
            /** Format: uuid */
            organisationId: string;
            position?: string;
            /** Format: email */
            email?: string;
            role: components["schemas"]["Role"];
            /** Format: uuid */
            branchId?: string | null;
            language?: components["schemas"]["Language"];
        };
        AddOrganisationDto: {
            name: string;
            kind: components["schemas"]["OrganisationKind"];
            /** Format: email */
            email?: string;
            /** @example Asia/Yekaterinburg */
            timeZone?: string;
            /** Format: uuid */
            parentId?: string | null;
        };
        /** @enum {string} */
        MemberKind: "school" | "municipal_authority" | "institute" | "ministry" | "body";
        ClassRuleDto: {
            /** Format: uuid */
            id: string;
            /** @example ШНОР */
            name: string;
            version: number;
            memberKind: components["schemas"]["MemberKind"] | null;
            memberTags: string[];
            memberEveryTag: boolean;
            /** Format: uuid */
            memberBranchId: string | null;
            memberThrough: components["schemas"]["Attachment"] | null;
            branchName: string | null;
            aboveName: string | null;
            knownTags: string[];
        };
        /** @enum {string} */
        MemberChange: "joins" | "leaves";
        ClassMemberDto: {
            /** Format: uuid */
            id: string;
            name: string;
            aboveName: string | null;
            change: components["schemas"]["MemberChange"] | null;
        };
        ClassPreviewDto: {
            total: number;
            joining: number;
            leaving: number;
            orders: number;
            members: components["schemas"]["ClassMemberDto"][];
            next: string | null;
            previous: string | null;
        };
        ChangeClassRuleDto: {
            version: number;
            memberKind: components["schemas"]["MemberKind"] | null;
            memberTags: string[];
            memberEveryTag: boolean;
            /** Format: uuid */
            memberBranchId: string | null;
            memberThrough: components["schemas"]["Attachment"] | null;
        };
        /** @enum {string} */
        ClassChangeState: "found" | "left" | "confirmed" | "applied";
        ClassChangeDto: {
            /** Format: uuid */
            id: string;
            /** Format: uuid */
            classId: string;
            /** @example ШНОР */
            className: string;
            /** Format: uuid */
            orderId: string;
            orderNumber: string | null;
            /** Format: date */
            orderDate: string | null;
            orderTitle: string | null;
            state: components["schemas"]["ClassChangeState"];
            joined: number;
            gone: number;
            toAdd: number;
            toWithdraw: number;
            kept: number;
            digest: string;
            reason: string | null;
            decidedBy: string | null;
            /** Format: date-time */
            decidedAt: string | null;
            done: number;
        };
        /** @enum {string} */
        ClassChangeAction: "add" | "withdraw" | "keep";
        ClassChangeLineDto: {
            /** Format: uuid */
            organisationId: string;
            organisationName: string;
            aboveName: string | null;
            /** Format: uuid */
            taskId: string;
            /** @example 2.2 */
            itemNumber: string;
            title: string;
            /** Format: date */
            dueDate: string | null;
            action: components["schemas"]["ClassChangeAction"];
            done: boolean;
        };
        ClassChangeDetailDto: {
            /** Format: uuid */
            id: string;
            /** Format: uuid */
            classId: string;
            /** @example ШНОР */
            className: string;
            /** Format: uuid */
            orderId: string;
            orderNumber: string | null;
            /** Format: date */
            orderDate: string | null;
            orderTitle: string | null;
            state: components["schemas"]["ClassChangeState"];
            joined: number;
            gone: number;
            toAdd: number;
            toWithdraw: number;
            kept: number;
            digest: string;
            reason: string | null;
            decidedBy: string | null;
            /** Format: date-time */
            decidedAt: string | null;
            done: number;
            lines: components["schemas"]["ClassChangeLineDto"][];
            lineTotal: number;
            next: string | null;
            previous: string | null;
        };
        ConfirmClassChangeDto: {
            digest: string;
            reason: string;
        };
        SeenClassChangeDto: {
            digest: string;
        };
        AddMemberDto: {
            /** Format: uuid */
            personId: string | null;
            /** Format: uuid */
            entryId: string | null;
            seat: components["schemas"]["TermCapacity"];
            /** Format: date */
            fromDay: string;
            /** Format: date */
            toDay: string | null;
            /** @example Приказ о составе комиссии № 12 */
            reason: string;
        };
        EndMemberDto: {
            /** Format: date */
            lastDay: string;
            reason: string;
        };
        AnsweringMemberDto: {
            /** Format: uuid */
            memberId: string | null;
            reason: string;
        };
        PlannedHolderDto: {
            /** Format: date */
            fromDay: string;
            holderName: string | null;
            reason: string;
        };
        HolderTermDto: {
            /** Format: uuid */
            personId: string;
            fullName: string;
            /** Format: date */
            fromDay: string;
            /** Format: date */
            toDay: string | null;
        };
        PostDto: {
            /** Format: uuid */
            id: string;
            /** @example начальник отдела */
            title: string;
            standing: components["schemas"]["Standing"] | null;
            version: number;
            holderName: string | null;
            taskCount: number;
            planned: components["schemas"]["PlannedHolderDto"] | null;
            holders: components["schemas"]["HolderTermDto"][];
        };
        /** @enum {string} */
        TermState: "waiting" | "running" | "over";
        MemberDto: {
            /** Format: uuid */
            id: string;
            seat: components["schemas"]["TermCapacity"];
            answers: boolean;
            isNamed: boolean;
            fullName: string | null;
            post: string | null;
            organisationName: string;
            /** Format: date */
            fromDay: string;
            /** Format: date */
            toDay: string | null;
            state: components["schemas"]["TermState"];
            reason: string | null;
            endReason: string | null;
        };
        CollegialBodyDto: {
            /** Format: uuid */
            id: string;
            /** @example Рабочая группа */
            name: string;
            kind: components["schemas"]["OrganisationKind"];
            chairName: string | null;
            memberCount: number;
        };
        OrganisationPageDto: {
            organisation: components["schemas"]["OrganisationDto"];
            /** Format: date */
            today: string;
            posts: components["schemas"]["PostDto"][];
            isCollegial: boolean;
            members: components["schemas"]["MemberDto"][];
            attachedTo: components["schemas"]["TermElsewhereDto"][];
            bodies: components["schemas"]["CollegialBodyDto"][];
        };
        ChangeHolderDto: {
            /** Format: uuid */
            personId: string | null;
            /** Format: date */
            fromDay: string;
            /** @example Приказ о назначении № 12-к */
            reason: string;
        };
        ReceivedImportDto: {
            /** Format: uuid */
            id: string;
        };
        /** @enum {string} */
        ImportOutcome: "created" | "changed" | "unchanged" | "conflict" | "refused";
        /** @enum {string} */
        ImportState: "received" | "previewed" | "confirmed" | "applied" | "refused";
        ImportCountsDto: {
            created: number;
            changed: number;
            unchanged: number;
            conflict: number;
            refused: number;
        };
        /** @enum {string} */
        ImportedEntry: "organisation" | "person" | "appointment";
        ImportFieldChangeDto: {
            /** @example должность */
            field: string;
            before: string | null;
            after: string | null;
        };
        ImportLineDto: {
            sheet: string | null;
            row: number;
            column: string | null;
            entry: components["schemas"]["ImportedEntry"];
            name: string;
            within: string | null;
            outcome: components["schemas"]["ImportOutcome"];
            changes: components["schemas"]["ImportFieldChangeDto"][];
            note: string | null;
        };
        DirectoryImportDto: {
            /** Format: uuid */
            id: string;
            fileName: string;
            listName: string | null;
            state: components["schemas"]["ImportState"];
            refusal: string | null;
            digest: string | null;
            isRenewed: boolean;
            counts: components["schemas"]["ImportCountsDto"];
            unreadSheets: string[];
            unreadColumns: string[];
            done: number;
            total: number | null;
            lines: components["schemas"]["ImportLineDto"][];
            lineTotal: number;
            next: string | null;
            previous: string | null;
        };
        ConfirmImportDto: {
            digest: string;
        };
        OwnDayDto: {
            /** Format: date */
            date: string;
            works: boolean;
            name: string;
            act: string;
        };
        TransferDto: {
            /** @example 01-02 */
            from: string;
            /** @example 02-22 */
            to: string;
        };
        OwnDecreeDto: {
            year: number;
            act: string;
            transfers: components["schemas"]["TransferDto"][];
        };
        /** @enum {string} */
        TermKind: "quarter" | "trimester" | "half" | "holiday";
        /** @enum {string} */
        HolidaySeason: "autumn" | "winter" | "extra" | "spring" | "summer";
        AcademicTermDto: {
            /** Format: date */
            start: string;
            /** Format: date */
            end: string;
            kind?: components["schemas"]["TermKind"];
            season?: components["schemas"]["HolidaySeason"];
        };
        CalendarSettingsDto: {
            days: components["schemas"]["OwnDayDto"][];
            decrees: components["schemas"]["OwnDecreeDto"][];
            terms: components["schemas"]["AcademicTermDto"][];
            worksOnPresidentsDays: boolean | null;
            profile: string | null;
        };
        InheritedCalendarDto: {
            organisationName: string | null;
            settings: components["schemas"]["CalendarSettingsDto"];
        };
        CalendarDto: {
            /** Format: uuid */
            organisationId: string | null;
            version: number;
            settings: components["schemas"]["CalendarSettingsDto"];
            changedBy: string | null;
            /** Format: date-time */
            changedAt: string | null;
            above: components["schemas"]["InheritedCalendarDto"][];
        };
        CalendarOwnerDto: {
            /** Format: uuid */
            id: string;
            name: string;
            hasOwn: boolean;
        };
        /** @enum {string} */
        DayOffRule: "preceding" | "following" | "keep";
        /** @enum {string} */
        UrgencyWord: "срочно" | "оперативно" | "немедленно" | "незамедлительно" | "безотлагательно";
        UrgencyDto: {
            word: components["schemas"]["UrgencyWord"];
            days: number;
        };
        /** @enum {string} */
        DayUnit: "calendar_day" | "working_day";
        ProfileRulesDto: {
            dayOff: components["schemas"]["DayOffRule"];
            urgency: components["schemas"]["UrgencyDto"][];
            urgencyUnit: components["schemas"]["DayUnit"];
            plainDay: components["schemas"]["DayUnit"];
            monthlyDay: number | null;
            quarterlyDay: number | null;
            untilIncludesDay: boolean;
            continuousDay: number | null;
            monthsWithoutDate: number | null;
        };
        DeadlineProfileDto: {
            name: string;
            title: string;
            isShipped: boolean;
            version: number;
            rules: components["schemas"]["ProfileRulesDto"];
        };
        ChangeCalendarDto: {
            /** Format: uuid */
            organisationId: string | null;
            version: number;
            settings: components["schemas"]["CalendarSettingsDto"];
        };
        MovedTaskDto: {
            /** Format: uuid */
            taskId: string;
            orderNumber: string | null;
            itemNumber: string;
            title: string;
            /** Format: date */
            dueDate: string | null;
            /** Format: date */
            before: string;
            /** Format: date */
            after: string;
        };
        MovedReminderDto: {
            /** Format: uuid */
            taskId: string;
            title: string;
            rung: string;
            /** Format: date */
            before: string;
            /** Format: date */
            after: string | null;
        };
        CalendarEffectDto: {
            tasks: number;
            reminders: number;
            newReminders: number;
            items: number;
            decidedItems: number;
            movedTasks: components["schemas"]["MovedTaskDto"][];
            movedReminders: components["schemas"]["MovedReminderDto"][];
            rereadItems: components["schemas"]["RereadItemDto"][];
        };
        ChangedCalendarDto: {
            version: number;
            effect: components["schemas"]["CalendarEffectDto"];
        };
        ChangeProfileDto: {
            name: string;
            version: number;
            title: string;
            rules: components["schemas"]["ProfileRulesDto"];
        };
        /** @enum {string} */
        Addressee: "lead" | "executors" | "coordinator" | "controller" | "signatory" | "acceptor";
        DayStepDto: {
            days: number;
            to: components["schemas"]["Addressee"][];
        };
        LongRowStepDto: {
            minimumDays: number;
            to: components["schemas"]["Addressee"][];
        };
        AwaitingDatesDto: {
            everyWorkingDays: number;
            coordinatorFrom: number | null;
        };
        /** @enum {string} */
        LetterForm: "digest" | "single";
        /** @enum {string} */
        OptionalLetter: "halfTerm" | "monthly" | "yearly" | "early";
        ReminderPolicyDto: {
            before: components["schemas"]["DayStepDto"][];
            onTheDay: components["schemas"]["Addressee"][];
            after: components["schemas"]["DayStepDto"][];
            weekly: components["schemas"]["Addressee"][];
            halfTerm: components["schemas"]["LongRowStepDto"] | null;
            monthly: components["schemas"]["LongRowStepDto"] | null;
            yearly: components["schemas"]["Addressee"][];
            endOfTerm: components["schemas"]["Addressee"][];
            awaitingDates: components["schemas"]["AwaitingDatesDto"];
            /** @example 09:00 */
            morning: string;
            quietWeekdays: number[];
            form: components["schemas"]["LetterForm"];
            optional: components["schemas"]["OptionalLetter"][];
        };
        PolicySourceDto: {
            organisationName: string | null;
            isForEveryKind: boolean;
            isShipped: boolean;
        };
        PolicyOfKindDto: {
            scheduleKind: components["schemas"]["ScheduleKind"] | null;
            version: number;
            policy: components["schemas"]["ReminderPolicyDto"];
            source: components["schemas"]["PolicySourceDto"];
            changedBy: string | null;
            /** Format: date-time */
            changedAt: string | null;
        };
        ChangePolicyDto: {
            /** Format: uuid */
            organisationId: string | null;
            scheduleKind: components["schemas"]["ScheduleKind"] | null;
            version: number;
            policy: components["schemas"]["ReminderPolicyDto"] | null;
        };
        TryPolicyDto: {
            /** Format: uuid */
            taskId: string;
            policy: components["schemas"]["ReminderPolicyDto"];
        };
        PolicyRecipientDto: {
            /** @example lead */
            role: string;
            name: string | null;
            isEscalation: boolean;
        };
        LettersOfRungDto: {
            /** @example before-3 */
            rung: string;
            /** Format: date */
            day: string;
            /** Format: date-time */
            sendAt: string;
            recipients: components["schemas"]["PolicyRecipientDto"][];
        };
        OrderProfileDto: {
            chosen: string | null;
            name: string;
            title: string;
        };
        ChooseProfileDto: {
            profile: string | null;
        };
        MovedRowDto: {
            /** Format: uuid */
            itemId: string;
            /** @example 2.2 */
            number: string;
            title: string;
            before: string;
            after: string;
        };
        ChosenProfileDto: {
            chosen: string | null;
            name: string;
            title: string;
            moved: components["schemas"]["MovedRowDto"][];
        };
        RegisterConsultationDto: {
            /** Format: date */
            askedOn?: string;
            askedBy: string;
            question: string;
        };
        /** @enum {string} */
        ParticipantRole: "lead" | "executor" | "co_executor";
        TaskParticipantDto: {
            role: components["schemas"]["ParticipantRole"];
            name: string;
            post: string | null;
            email: string | null;
        };
        AcceptorDto: {
            /** Format: uuid */
            id: string;
            name: string;
        };
        /** @enum {string} */
        Command: "take" | "report" | "hand_on" | "interim_report" | "endorse" | "accept" | "return" | "decline" | "supply_dates" | "reassign" | "redirect" | "ask_extension" | "grant_extension" | "refuse_extension" | "extend" | "suspend" | "resume" | "cancel" | "reopen";
        /** @enum {string} */
        ClosingForm: "document" | "file" | "address" | "answers" | "roadmap";
        ClosingDemandDto: {
            form: components["schemas"]["ClosingForm"];
            words: string | null;
            met: boolean;
        };
        ConsultationDto: {
            number: number;
            /** Format: date */
            askedOn: string;
            askedBy: string;
            question: string;
            /** Format: date */
            answerBy: string;
            answer: string | null;
            /** Format: date */
            answeredOn: string | null;
            answeredBy: string | null;
        };
        ConsultationRegisterDto: {
            rows: components["schemas"]["ConsultationDto"][];
            mayWrite: boolean;
        };
        /** @enum {string} */
        ExtensionDecision: "granted" | "refused";
        ExtensionDto: {
            /** Format: uuid */
            id: string;
            number: number;
            /** Format: date */
            oldDueDate: string;
            /** Format: date */
            newDueDate: string;
            reason: string;
            askedBy: string;
            /** Format: date-time */
            askedAt: string;
            /** Format: date */
            decisionExpectedBy: string | null;
            decision: components["schemas"]["ExtensionDecision"] | null;
            decisionReason: string | null;
            decidedBy: string | null;
            /** Format: date-time */
            decidedAt: string | null;
        };
        /** @enum {string} */
        HistoryVia: "web" | "link" | "cli" | "system" | "token" | "mail";
        TaskHistoryDto: {
            /** Format: date-time */
            at: string;
            who: string | null;
            forWhom: string | null;
            via: components["schemas"]["HistoryVia"];
            command: string;
            fromState: components["schemas"]["TaskState"] | null;
            toState: components["schemas"]["TaskState"];
            reason: string | null;
            to: string | null;
            from: string | null;
            as: components["schemas"]["HeldAs"][];
        };
        /** @enum {string} */
        ReportKind: "execution" | "interim";
        /** @enum {string} */
        ReportDecision: "accepted" | "returned";
        ReportFileDto: {
            /** Format: uuid */
            id: string;
            name: string;
            byteCount: number;
            revision: number;
        };
        ReportDto: {
            /** Format: uuid */
            id: string;
            kind: components["schemas"]["ReportKind"];
            text: string;
            documentNumber: string | null;
            /** Format: date */
            documentDate: string | null;
            address: string | null;
            addressChecked: boolean;
            addressProblem: string | null;
            nobodyAsked: boolean;
            authorName: string;
            /** Format: date-time */
            submittedAt: string;
            checkedBy: string | null;
            /** Format: date-time */
            checkedAt: string | null;
            decision: components["schemas"]["ReportDecision"] | null;
            decisionReason: string | null;
            decidedBy: string | null;
            /** Format: date-time */
            decidedAt: string | null;
            files: components["schemas"]["ReportFileDto"][];
        };
        /** @enum {string} */
        ReminderState: "planned" | "gathered" | "sent" | "skipped";
        ReminderRowDto: {
            /** Format: uuid */
            id: string;
            /** @example before-3 */
            rung: string;
            round: number;
            role: string;
            recipientName: string | null;
            /** Format: date */
            plannedFor: string;
            /** Format: date-time */
            sendAt: string;
            state: components["schemas"]["ReminderState"];
            skipReason: string | null;
            /** Format: uuid */
            letterId: string | null;
        };
        TaskRowDto: {
            /** Format: uuid */
            id: string;
            /** Format: uuid */
            orderId: string;
            orderNumber: string | null;
            orderIssuer: string | null;
            itemNumber: string;
            title: string;
            kind: components["schemas"]["ItemKind"];
            scheduleKind: components["schemas"]["ScheduleKind"];
            occurrence: number;
            occurrenceCount: number;
            /** Format: date */
            startDate: string | null;
            /** Format: date */
            dueDate: string | null;
            /** Format: date */
            controlDate: string | null;
            /** Format: date */
            movedFrom: string | null;
            state: components["schemas"]["TaskState"];
            overdue: boolean;
            daysLeft: number | null;
            leadName: string;
            organisationName: string;
            acceptorName: string | null;
            giverName: string | null;
            retrospective: boolean;
            recommended: boolean;
            waitsFor: string[];
            version: number;
        };
        CommentDto: {
            number: number;
            /** Format: date-time */
            at: string;
            author: string;
            text: string;
            mentioned: string[];
        };
        AcquaintanceDto: {
            /** Format: uuid */
            personId: string;
            name: string;
            organisation: string;
            /** Format: date-time */
            shownAt: string | null;
            /** Format: date-time */
            acknowledgedAt: string | null;
            acknowledgedBy: string | null;
        };
        ChildCountsDto: {
            total: number;
            closed: number;
        };
        TiedRowDto: {
            /** Format: uuid */
            itemId: string;
            /** @example 2.1 */
            number: string;
            title: string;
            done: boolean;
            /** Format: date */
            openUntil: string | null;
        };
        DatesByTiesDto: {
            /** Format: date */
            startDate: string;
            /** Format: date */
            dueDate: string;
            after: string[];
        };
        TouchedRowDto: {
            /** Format: uuid */
            itemId: string;
            /** @example 2.2 */
            number: string;
            title: string;
            /** Format: date */
            dueDate: string;
        };
        DateEffectDto: {
            children: number;
            rows: components["schemas"]["TouchedRowDto"][];
        };
        HandOnDatesDto: {
            /** Format: date */
            latest: string | null;
            /** Format: date */
            suggested: string | null;
        };
        TaskDetailDto: {
            /** Format: uuid */
            id: string;
            /** Format: uuid */
            orderId: string;
            orderNumber: string | null;
            orderIssuer: string | null;
            itemNumber: string;
            title: string;
            kind: components["schemas"]["ItemKind"];
            scheduleKind: components["schemas"]["ScheduleKind"];
            occurrence: number;
            occurrenceCount: number;
            /** Format: date */
            startDate: string | null;
            /** Format: date */
            dueDate: string | null;
            /** Format: date */
            controlDate: string | null;
            /** Format: date */
            movedFrom: string | null;
            state: components["schemas"]["TaskState"];
            overdue: boolean;
            daysLeft: number | null;
            leadName: string;
            organisationName: string;
            acceptorName: string | null;
            giverName: string | null;
            retrospective: boolean;
            recommended: boolean;
            waitsFor: string[];
            version: number;
            expectedResult: string | null;
            deadlineText: string | null;
            sectionTitle: string | null;
            orderTitle: string | null;
            biography: string[];
            plan: components["schemas"]["AttachedPlanDto"] | null;
            participants: components["schemas"]["TaskParticipantDto"][];
            acceptor: components["schemas"]["AcceptorDto"] | null;
            checkerName: string | null;
            allowed: components["schemas"]["Command"][];
            closing: components["schemas"]["ClosingDemandDto"][];
            consultations: components["schemas"]["ConsultationRegisterDto"] | null;
            extensions: components["schemas"]["ExtensionDto"][];
            extensionNote: string | null;
            history: components["schemas"]["TaskHistoryDto"][];
            reports: components["schemas"]["ReportDto"][];
            reminders: components["schemas"]["ReminderRowDto"][];
            /** Format: uuid */
            parentTaskId: string | null;
            sameRequests: components["schemas"]["TaskRowDto"][];
            /** Format: uuid */
            resolutionOfId: string | null;
            resolutions: components["schemas"]["TaskRowDto"][];
            mayResolve: boolean;
            children: components["schemas"]["TaskRowDto"][];
            comments: components["schemas"]["CommentDto"][];
            acquaintance: components["schemas"]["AcquaintanceDto"][];
            mayAcknowledge: boolean;
            mayComment: boolean;
            childCounts: components["schemas"]["ChildCountsDto"];
            neededRows: components["schemas"]["TiedRowDto"][];
            waitingRows: components["schemas"]["TiedRowDto"][];
            proposedDates: components["schemas"]["DatesByTiesDto"] | null;
            extensionEffect: components["schemas"]["DateEffectDto"] | null;
            following: components["schemas"]["FamilyStepDto"] | null;
            handOn: components["schemas"]["HandOnDatesDto"] | null;
            partsNote: string | null;
        };
        AnswerConsultationDto: {
            answer: string;
            /** Format: date */
            answeredOn?: string;
        };
        /** @enum {string} */
        TaskSort: "date" | "row" | "organisation" | "lead" | "state";
        ChosenOrganisationDto: {
            /** Format: uuid */
            id: string;
            name: string;
        };
        ChosenLeadDto: {
            /** Format: uuid */
            id: string;
            fullName: string;
            position: string | null;
            organisationName: string;
        };
        TaskListDto: {
            total: number;
            isMore: boolean;
            rows: components["schemas"]["TaskRowDto"][];
            next: string | null;
            previous: string | null;
            organisation: components["schemas"]["ChosenOrganisationDto"] | null;
            lead: components["schemas"]["ChosenLeadDto"] | null;
        };
        TaskVersionDto: {
            version: number;
        };
        ReportFormDto: {
            version: number;
            /** @default execution */
            kind: components["schemas"]["ReportKind"];
            text: string;
            documentNumber?: string;
            /** Format: date */
            documentDate?: string;
            address?: string;
            nobodyAsked?: boolean;
            files?: Blob[];
        };
        AcceptReportDto: {
            version: number;
            whyWithout?: string;
        };
        TaskReasonDto: {
            version: number;
            reason: string;
        };
        SupplyDatesDto: {
            version: number;
            /** Format: date */
            startDate?: string;
            /** Format: date */
            dueDate: string;
            reason?: string;
        };
        NoticeReasonDto: {
            /** @example overdue-1 */
            rung: string;
            round: number;
            /** @example lead */
            role: string;
        };
        NoticeLetterDto: {
            /** Format: uuid */
            id: string;
            subject: string | null;
            messageId: string | null;
            address: string | null;
            /** Format: date-time */
            sentAt: string | null;
            serverAnswer: string | null;
            failure: string | null;
            /** Format: date-time */
            bouncedAt: string | null;
            sha256: string | null;
            /** Format: date-time */
            openedAt: string | null;
            /** Format: date-time */
            repliedAt: string | null;
        };
        NoticeDto: {
            /** Format: uuid */
            id: string;
            recipientName: string | null;
            organisation: string | null;
            reasons: components["schemas"]["NoticeReasonDto"][];
            letter: components["schemas"]["NoticeLetterDto"] | null;
            whyNot: string | null;
            /** Format: date-time */
            acknowledgedAt: string | null;
        };
        NoticeProofDto: {
            /** Format: date-time */
            asOf: string;
            notices: components["schemas"]["NoticeDto"][];
        };
        ReceiverDto: {
            /** Format: uuid */
            organisationId: string;
            /** Format: uuid */
            personId: string | null;
            name: string;
            detail: string | null;
        };
        /** @enum {string} */
        BulkCommand: "accept" | "return" | "extend" | "redirect";
        SeenTaskDto: {
            version: number;
            /** Format: uuid */
            id: string;
        };
        BulkDto: {
            command: components["schemas"]["BulkCommand"];
            tasks: components["schemas"]["SeenTaskDto"][];
            reason?: string;
            /** Format: date */
            newDate?: string;
            /** Format: uuid */
            organisationId?: string;
            /** Format: uuid */
            personId?: string;
        };
        BulkResultDto: {
            /** Format: uuid */
            id: string;
            done: boolean;
            why: string | null;
        };
        ResolutionDto: {
            /** @example Представить объяснение и закрыть пункт */
            resolution: string;
            /** Format: uuid */
            organisationId: string;
            /** Format: uuid */
            personId?: string;
            /** Format: date */
            dueDate: string;
        };
        /** @enum {string} */
        DayKind: "working" | "short" | "weekend" | "holiday" | "moved_day_off" | "presidents_day" | "working_weekend" | "extra_day_off" | "extra_working_day";
        TaskCalendarDayDto: {
            /** Format: date */
            date: string;
            works: boolean;
            kind: components["schemas"]["DayKind"];
            name: string | null;
            total: number;
            rows: components["schemas"]["TaskRowDto"][];
        };
        TaskCalendarDto: {
            days: components["schemas"]["TaskCalendarDayDto"][];
        };
        DebtorDto: {
            /** Format: uuid */
            id: string;
            name: string;
            taskCount: number;
            /** Format: date */
            oldest: string;
            reachable: boolean;
            chasedCount: number;
        };
        DebtorsDto: {
            total: number;
            taskCount: number;
            unchasedCount: number;
            rows: components["schemas"]["DebtorDto"][];
        };
        WhichDebtorsDto: {
            /** Format: uuid */
            orderId?: string;
        };
        ChaseDto: {
            letters: number;
            tasks: number;
        };
        /** @enum {string} */
        PlanBecomes: "tasks" | "term";
        TaskPlanProposalDto: {
            dates: components["schemas"]["ProposedDateDto"][];
            becomes: components["schemas"]["PlanBecomes"];
        };
        OfferedConsultationDto: {
            /** Format: uuid */
            taskId: string;
            title: string;
            orderNumber: string | null;
            leadName: string;
        };
        OwnConsultationDto: {
            number: number;
            /** Format: date */
            askedOn: string;
            askedBy: string;
            question: string;
            /** Format: date */
            answerBy: string;
            answer: string | null;
            /** Format: date */
            answeredOn: string | null;
            answeredBy: string | null;
            /** Format: uuid */
            taskId: string;
            title: string;
        };
        ConsultationsDto: {
            offered: components["schemas"]["OfferedConsultationDto"][];
            own: components["schemas"]["OwnConsultationDto"][];
        };
        AskConsultationDto: {
            /** Format: uuid */
            taskId: string;
            question: string;
        };
        WaitingExtensionDto: {
            task: components["schemas"]["TaskRowDto"];
            request: components["schemas"]["ExtensionDto"];
            children: number;
            touched: components["schemas"]["TouchedRowDto"][];
        };
        NewDateDto: {
            version: number;
            reason: string;
            /** Format: date */
            newDate: string;
        };
        GrantExtensionDto: {
            version: number;
            request: number;
            reason?: string;
        };
        RefuseExtensionDto: {
            version: number;
            reason: string;
            request: number;
        };
        MentionableDto: {
            /** Format: uuid */
            id: string;
            name: string;
            detail: string;
        };
        NewCommentDto: {
            text: string;
            mentioned?: string[];
        };
        PartDto: {
            /** Format: uuid */
            organisationId: string;
            /** Format: uuid */
            personId?: string;
            title?: string;
            /** Format: date */
            dueDate: string;
            note?: string;
            /** @default true */
            required: boolean;
        };
        HandOnDto: {
            version: number;
            parts: components["schemas"]["PartDto"][];
        };
        RedirectDto: {
            version: number;
            reason: string;
            /** Format: uuid */
            organisationId: string;
            /** Format: uuid */
            personId?: string;
        };
        /** @enum {string} */
        DayBlock: "overdue" | "today" | "week" | "decisions" | "unsettled";
        /** @enum {string} */
        NextCommand: "supply_dates" | "take" | "interim_report" | "report" | "endorse" | "accept" | "reassign";
        DayTaskDto: {
            /** Format: uuid */
            id: string;
            /** Format: uuid */
            orderId: string;
            orderNumber: string | null;
            orderIssuer: string | null;
            itemNumber: string;
            title: string;
            kind: components["schemas"]["ItemKind"];
            scheduleKind: components["schemas"]["ScheduleKind"];
            occurrence: number;
            occurrenceCount: number;
            /** Format: date */
            startDate: string | null;
            /** Format: date */
            dueDate: string | null;
            /** Format: date */
            controlDate: string | null;
            /** Format: date */
            movedFrom: string | null;
            state: components["schemas"]["TaskState"];
            overdue: boolean;
            daysLeft: number | null;
            leadName: string;
            organisationName: string;
            acceptorName: string | null;
            giverName: string | null;
            retrospective: boolean;
            recommended: boolean;
            waitsFor: string[];
            version: number;
            next: components["schemas"]["NextCommand"] | null;
            acceptorUnreachable: boolean;
        };
        DayBlockDto: {
            name: components["schemas"]["DayBlock"];
            total: number;
            rows: components["schemas"]["DayTaskDto"][];
        };
        DayDto: {
            blocks: components["schemas"]["DayBlockDto"][];
            later: components["schemas"]["TaskRowDto"] | null;
        };
        /** @enum {string} */
        IncomingMailState: "received" | "acted" | "unclear" | "ignored" | "bounce" | "decided";
        TaskOfMailDto: {
            /** Format: uuid */
            id: string;
            /** @example 2.3 */
            number: string;
            title: string;
        };
        IncomingMailDto: {
            /** Format: uuid */
            id: string;
            /** Format: date-time */
            receivedAt: string;
            state: components["schemas"]["IncomingMailState"];
            sender: string | null;
            subject: string | null;
            body: string | null;
            outcome: string | null;
            personName: string | null;
            tasks: components["schemas"]["TaskOfMailDto"][];
            decidedBy: string | null;
            decisionReason: string | null;
        };
        IncomingMailListDto: {
            waiting: number;
            rows: components["schemas"]["IncomingMailDto"][];
        };
        /** @enum {string} */
        MailDecision: "comment" | "dismissed";
        DecideMailDto: {
            /** @example comment */
            decision: components["schemas"]["MailDecision"];
            /** Format: uuid */
            taskId?: string;
            reason?: string;
        };
        /** @enum {string} */
        LetterState: "gathering" | "frozen" | "sent" | "skipped" | "failed";
        LetterCountsDto: {
            planned: number;
            sent: number;
            skipped: number;
            failed: number;
        };
        LetterRowDto: {
            /** Format: uuid */
            id: string;
            recipientName: string;
            address: string | null;
            subject: string | null;
            state: components["schemas"]["LetterState"];
            /** Format: date-time */
            sendAt: string;
            /** Format: date-time */
            sentAt: string | null;
            attempts: number;
            lastError: string | null;
            taskCount: number;
        };
        LetterListDto: {
            total: number;
            counts: components["schemas"]["LetterCountsDto"];
            rows: components["schemas"]["LetterRowDto"][];
            next: string | null;
            previous: string | null;
        };
        LetterHeaderDto: {
            name: string;
            value: string;
        };
        LetterDetailDto: {
            /** Format: uuid */
            id: string;
            recipientName: string;
            address: string | null;
            subject: string | null;
            state: components["schemas"]["LetterState"];
            /** Format: date-time */
            sendAt: string;
            /** Format: date-time */
            sentAt: string | null;
            attempts: number;
            lastError: string | null;
            taskCount: number;
            from: string | null;
            html: string | null;
            text: string | null;
            messageId: string | null;
            headers: components["schemas"]["LetterHeaderDto"][];
            serverAnswer: string | null;
            reminders: components["schemas"]["ReminderRowDto"][];
            withheld: string | null;
            raw: string | null;
        };
        SendNowDto: {
            /** Format: uuid */
            orderId?: string;
        };
        SentNowDto: {
            letters: number;
        };
        UndeliveredTaskDto: {
            /** Format: uuid */
            id: string;
            /** @example 2.3 */
            number: string;
            /** @example Совещание с муниципальными координаторами */
            title: string;
        };
        UndeliveredLetterDto: {
            /** Format: uuid */
            id: string;
            /** Format: uuid */
            recipientId: string;
            /** @example Синицына О. А. */
            recipientName: string;
            address: string | null;
            addressNow: string | null;
            subject: string | null;
            attempts: number;
            /** Format: date-time */
            failedAt: string;
            answer: string | null;
            maybeTaken: boolean;
            tasks: components["schemas"]["UndeliveredTaskDto"][];
            taskCount: number;
        };
        UndeliveredLetterListDto: {
            total: number;
            rows: components["schemas"]["UndeliveredLetterDto"][];
            next: string | null;
            previous: string | null;
        };
        ReplayLettersDto: {
            letterIds: string[];
        };
        /** @enum {string} */
        ReplayOutcome: "written_anew" | "same_again" | "nothing_left" | "not_there";
        ReplayedLetterDto: {
            /** Format: uuid */
            id: string;
            outcome: components["schemas"]["ReplayOutcome"];
        };
        /** @enum {string} */
        FailedJobKind: "order" | "import" | "evaluation";
        FailedJobDto: {
            kind: components["schemas"]["FailedJobKind"];
            /** Format: uuid */
            id: string;
            /** @example приказ.docx */
            fileName: string;
            /** Format: date-time */
            receivedAt: string;
            attempts: number;
        };
        LinkViewDto: {
            forWhom: string;
            /** Format: date-time */
            expiresAt: string;
            purpose: components["schemas"]["LinkPurpose"];
            task: components["schemas"]["TaskDetailDto"];
            canAct: boolean;
            whyNot: string | null;
        };
        /** @enum {string} */
        SetupStep: "organisation" | "people" | "mail" | "calendar" | "order";
        SetupOrganisationDto: {
            /** Format: uuid */
            id: string;
            name: string;
            /** @example Asia/Yekaterinburg */
            timeZone: string;
            version: number;
        };
        SetupPersonDto: {
            /** Format: uuid */
            id: string;
            fullName: string;
            email: string | null;
            version: number;
        };
        TestLetterDto: {
            /** Format: uuid */
            id: string;
            state: components["schemas"]["LetterState"];
            address: string | null;
            /** Format: date-time */
            askedAt: string;
            /** Format: date-time */
            sentAt: string | null;
            answer: string | null;
            inMailbox: boolean;
        };
        SetupMailDto: {
            mode: components["schemas"]["MailMode"];
            server: string | null;
            from: string;
            publicAddress: string;
            testLetter: components["schemas"]["TestLetterDto"] | null;
        };
        SetupYearDto: {
            year: number;
            decree: string | null;
        };
        SetupOrderDto: {
            /** Format: uuid */
            id: string;
            state: components["schemas"]["OrderState"];
        };
        SetupDto: {
            stepsDone: components["schemas"]["SetupStep"][];
            stepsLeft: components["schemas"]["SetupStep"][];
            organisation: components["schemas"]["SetupOrganisationDto"];
            person: components["schemas"]["SetupPersonDto"];
            coordinatorsWithAddress: number;
            mail: components["schemas"]["SetupMailDto"];
            years: components["schemas"]["SetupYearDto"][];
            order: components["schemas"]["SetupOrderDto"] | null;
        };
        AskedTestLetterDto: {
            /** Format: uuid */
            letterId: string;
        };
        GroupRuleDto: {
            group: string;
            role: components["schemas"]["Role"];
            /** Format: uuid */
            organisationId: string;
        };
        SignInSettingsDto: {
            version: number;
            secondFactorRoles: components["schemas"]["Role"][];
            groups: components["schemas"]["GroupRuleDto"][];
            /** Format: uuid */
            strangersOrganisationId: string | null;
        };
        /** @enum {string} */
        SweepOutcome: "done" | "failed";
        SweepRunDto: {
            /** @example letters */
            name: string;
            /** @example составление и отправка писем */
            title: string;
            beatSeconds: number;
            /** Format: date-time */
            startedAt: string;
            /** Format: date-time */
            endedAt: string;
            outcome: components["schemas"]["SweepOutcome"];
            /** Format: date-time */
            doneAt: string | null;
            /** Format: date-time */
            failedAt: string | null;
            error: string | null;
            isLate: boolean;
        };
        /** @enum {string} */
        SampleState: "not-offered" | "absent" | "starting" | "running" | "failed";
        SampleDto: {
            state: components["schemas"]["SampleState"];
            address: string | null;
            failure: string | null;
        };
        SampleEntryDto: {
            link: string;
        };
        SampleClockDto: {
            /** Format: date */
            today: string;
            /** Format: date */
            movingTo: string | null;
        };
        /** @enum {string} */
        Stride: "day" | "week" | "month";
        MoveSampleClockDto: {
            by: components["schemas"]["Stride"];
        };
        CatalogueSummaryDto: {
            /** Format: uuid */
            id: string;
            /** @example Показатели ШНОР */
            name: string;
            /** Format: uuid */
            organisationId: string;
            /** @example Управление образования */
            organisationName: string;
            number: number | null;
            /** Format: date-time */
            publishedAt: string | null;
            hasDraft: boolean;
            indicatorCount: number;
            mayEdit: boolean;
        };
        /** @enum {string} */
        CatalogueSource: "order-002" | "empty";
        BeginCatalogueDto: {
            /** Format: uuid */
            organisationId: string;
            /** @example Показатели ШНОР */
            name: string;
            source: components["schemas"]["CatalogueSource"];
        };
        BegunCatalogueDto: {
            /** Format: uuid */
            id: string;
        };
        CatalogueVersionDto: {
            number: number | null;
            edition: number;
            /** Format: date-time */
            changedAt: string;
            changedBy: string;
            /** Format: date-time */
            publishedAt: string | null;
            publishedBy: string | null;
        };
        /** @enum {string} */
        IndicatorSubject: "school" | "municipality";
        ScaleStepDto: {
            /** @example от 16 до 25 включительно */
            words: string;
            /** @example 2 */
            points: number;
            /** @example от 16-25% */
            label: string;
        };
        /** @enum {string} */
        ScaleHoleKind: "gap" | "zero" | "end" | "overlap" | "word" | "condition";
        ScaleHoleDto: {
            kind: components["schemas"]["ScaleHoleKind"];
            when: string | null;
            test: string | null;
            /** @example больше 15 и меньше 16 */
            words: string;
        };
        IndicatorRowDto: {
            /** @example 1.7 */
            code: string;
            name: string;
            subject: components["schemas"]["IndicatorSubject"];
            unit: string | null;
            /** @example 100 × [результатов от 80 до 100 баллов] ÷ [всех результатов] */
            formulaWords: string;
            bands: components["schemas"]["ScaleStepDto"][];
            /** @example Мониторинг, 1 раз в год */
            frequency: string;
            /** @example МКУО ЦОКО */
            owner: string;
            /** @example раздел 4 приложения, показатель 1.7 */
            source: string;
            holes: components["schemas"]["ScaleHoleDto"][];
            rulingCount: number;
        };
        IndicatorTaskDto: {
            task: string;
            indicators: components["schemas"]["IndicatorRowDto"][];
        };
        CatalogueDto: {
            /** Format: uuid */
            id: string;
            /** @example Показатели ШНОР */
            name: string;
            /** Format: uuid */
            organisationId: string;
            /** @example Управление образования */
            organisationName: string;
            mayEdit: boolean;
            versions: components["schemas"]["CatalogueVersionDto"][];
            shown: components["schemas"]["CatalogueVersionDto"];
            tasks: components["schemas"]["IndicatorTaskDto"][];
        };
        /** @enum {string} */
        QuantityKind: "number" | "category";
        /** @enum {string} */
        QuantityLevel: "own" | "district";
        QuantityDto: {
            /** @example всех результатов */
            name: string;
            kind: components["schemas"]["QuantityKind"];
            /** @example шт. */
            unit: string | null;
            /** @example null */
            categories: string[] | null;
            /** @example ЕГЭ, все предметы: результаты */
            measure: string;
            level: components["schemas"]["QuantityLevel"];
            /** @example 0 */
            yearsBack: number;
        };
        ValueRangeDto: {
            /** @example 0 */
            least: number | null;
            /** @example 100 */
            most: number | null;
            /** @example null */
            digits: number | null;
        };
        BandDto: {
            /** @example null */
            when: string | null;
            /** @example [16..25] */
            test: string | null;
            /** @example 2 */
            points: number;
            /** @example от 16-25% */
            label: string;
        };
        IndicatorDefinitionDto: {
            /** @example 1.7 */
            code: string;
            /** @example Задача: выявление динамики образовательных результатов */
            task: string;
            /** @example Доля высоких результатов по всем предметам ЕГЭ */
            name: string;
            subject: components["schemas"]["IndicatorSubject"];
            quantities: components["schemas"]["QuantityDto"][];
            /** @example 100 * всех результатов / всех результатов */
            formula: string;
            /** @example % */
            unit: string | null;
            range: components["schemas"]["ValueRangeDto"];
            bands: components["schemas"]["BandDto"][];
            /** @example до 15%- 1 балл от 16-25%-2 балла выше 26%-3 балла */
            bandsText: string;
            /** @example Мониторинг, 1 раз в год */
            frequency: string;
            /** @example МКУО ЦОКО */
            owner: string;
            /** @example раздел 4 приложения, показатель 1.7 */
            source: string;
        };
        RulingDto: {
            /** Format: uuid */
            id: string;
            when: string | null;
            test: string | null;
            /** @example 1 */
            points: number;
            /** @example до 16% */
            label: string;
            /** @example больше 15 и меньше 16 */
            words: string;
            /** @example Промежуток относится к нижней ступени */
            reason: string;
            decidedBy: string;
            /** Format: date-time */
            decidedAt: string;
            withdrawnBy: string | null;
            /** Format: date-time */
            withdrawnAt: string | null;
            withdrawnReason: string | null;
        };
        IndicatorDto: {
            catalogueName: string;
            organisationName: string;
            mayEdit: boolean;
            number: number | null;
            edition: number;
            definition: components["schemas"]["IndicatorDefinitionDto"];
            /** @example 100 × [результатов от 80 до 100 баллов] ÷ [всех результатов] */
            formulaWords: string;
            bands: components["schemas"]["ScaleStepDto"][];
            holes: components["schemas"]["ScaleHoleDto"][];
            rulings: components["schemas"]["RulingDto"][];
            previous: string | null;
            next: string | null;
        };
        ChangeIndicatorDto: {
            edition: number;
            definition: components["schemas"]["IndicatorDefinitionDto"];
        };
        DraftEditionDto: {
            edition: number;
        };
        PublishedVersionDto: {
            number: number;
        };
        RecordRulingDto: {
            number: number;
            /** @example 1.7 */
            code: string;
            /** @example null */
            when: string | null;
            /** @example (15..16) */
            test: string | null;
            /** @example 1 */
            points: number;
            /** @example до 16% */
            label: string;
            /** @example Промежуток относится к нижней ступени */
            reason: string;
        };
        RecordedRulingDto: {
            /** Format: uuid */
            id: string;
        };
        WithdrawRulingDto: {
            /** @example Департамент разъяснил иначе */
            reason: string;
        };
        BranchDto: {
            /** Format: uuid */
            id: string;
            /** @example Управление образования */
            name: string;
            schoolCount: number;
        };
        IdentificationRuleDto: {
            /** @example 30 */
            lowFromPercent: number;
            /** @example 2 */
            leastProcedures: number;
            /** @example 1 */
            years: number;
            /** @example 2 */
            riskYears: number;
            /** @example 1 */
            leastFalling: number;
            /** @example 0 */
            indexBelow: number;
        };
        YearOfResultsDto: {
            /** @example 2021 */
            year: number;
            procedures: string[];
        };
        OutcomeCountsDto: {
            low: number;
            risk: number;
            open: number;
            not: number;
        };
        IdentificationRunSummaryDto: {
            /** Format: uuid */
            id: string;
            /** @example 2021 */
            year: number;
            /** Format: date-time */
            at: string;
            /** @example Хняч И.Н. */
            by: string;
            ruleNumber: number;
            counts: components["schemas"]["OutcomeCountsDto"];
        };
        IdentificationDto: {
            /** Format: uuid */
            organisationId: string;
            /** @example Управление образования */
            organisationName: string;
            mayEdit: boolean;
            ruleNumber: number;
            rule: components["schemas"]["IdentificationRuleDto"];
            years: components["schemas"]["YearOfResultsDto"][];
            runs: components["schemas"]["IdentificationRunSummaryDto"][];
        };
        /** @enum {string} */
        ColumnRole: "school" | "district" | "result" | "ignored";
        /** @enum {string} */
        Assessment: "ВПР" | "ОГЭ" | "ЕГЭ";
        /** @enum {string} */
        ResultContent: "failed-share" | "failed" | "participants" | "top-share" | "mean";
        ResultColumnDto: {
            /** @example ВПР Русский 5 кл. % «2» */
            heading: string;
            role: components["schemas"]["ColumnRole"];
            assessment: components["schemas"]["Assessment"] | null;
            subject: string | null;
            grade: number | null;
            content: components["schemas"]["ResultContent"] | null;
            year: number | null;
        };
        /** @enum {string} */
        LayoutSource: "head" | "remembered" | "given";
        /** @enum {string} */
        ResultOutcome: "changed" | "unchanged" | "refused";
        /** @enum {string} */
        MissingReason: "not-held" | "not-submitted" | "not-applicable";
        ResultAnswerDto: {
            number: number | null;
            missing: components["schemas"]["MissingReason"] | null;
        };
        ResultChangeDto: {
            /** @example ВПР, русский язык, 5 класс: доля отметок «2» */
            measure: string;
            /** @example 2021 */
            year: number;
            before: components["schemas"]["ResultAnswerDto"] | null;
            after: components["schemas"]["ResultAnswerDto"];
        };
        ResultLineDto: {
            row: number;
            /** @example 5 */
            written: string;
            /** Format: uuid */
            organisationId: string | null;
            organisationName: string | null;
            outcome: components["schemas"]["ResultOutcome"];
            changes: components["schemas"]["ResultChangeDto"][];
        };
        ResultFaultDto: {
            row: number;
            column: string | null;
            /** @example result-row.unknown-school */
            code: string;
            detail: string;
        };
        BroughtResultsDto: {
            sheet: string;
            columns: components["schemas"]["ResultColumnDto"][];
            /** @example 2021 */
            year: number;
            isSchoolYear: boolean;
            layoutFrom: components["schemas"]["LayoutSource"];
            wanting: string | null;
            lines: components["schemas"]["ResultLineDto"][];
            faults: components["schemas"]["ResultFaultDto"][];
            digest: string;
        };
        ChangeIdentificationRuleDto: {
            /** @example 30 */
            lowFromPercent: number;
            /** @example 2 */
            leastProcedures: number;
            /** @example 1 */
            years: number;
            /** @example 2 */
            riskYears: number;
            /** @example 1 */
            leastFalling: number;
            /** @example 0 */
            indexBelow: number;
            /** @example 0 */
            seenNumber: number;
        };
        ChangedRuleDto: {
            number: number;
        };
        IdentifySchoolsDto: {
            /** @example 2021 */
            year: number;
        };
        BegunRunDto: {
            /** Format: uuid */
            id: string;
        };
        /** @enum {string} */
        SchoolOutcome: "low" | "risk" | "open" | "not";
        FindingDto: {
            /** Format: uuid */
            organisationId: string;
            /** @example МБОУ СОШ № 5 */
            organisationName: string;
            districtName: string | null;
            outcome: components["schemas"]["SchoolOutcome"];
            lowCount: number;
            why: string[];
        };
        IdentificationRunDto: {
            /** Format: uuid */
            id: string;
            /** @example 2021 */
            year: number;
            /** Format: date-time */
            at: string;
            /** @example Хняч И.Н. */
            by: string;
            ruleNumber: number;
            counts: components["schemas"]["OutcomeCountsDto"];
            /** @example Управление образования */
            organisationName: string;
            rule: components["schemas"]["IdentificationRuleDto"];
            mayEdit: boolean;
            total: number;
            rows: components["schemas"]["FindingDto"][];
        };
        /** @enum {string} */
        ListedOutcome: "low" | "risk";
        ListIdentifiedDto: {
            outcome: components["schemas"]["ListedOutcome"];
            digest?: string;
        };
        SchoolNamedDto: {
            /** Format: uuid */
            id: string;
            /** @example МБОУ СОШ № 5 */
            name: string;
        };
        ListDifferenceDto: {
            /** @example ШНОР */
            listName: string;
            joining: components["schemas"]["SchoolNamedDto"][];
            leaving: components["schemas"]["SchoolNamedDto"][];
            open: components["schemas"]["SchoolNamedDto"][];
            stayingCount: number;
            digest: string;
        };
        /** @enum {string} */
        DefinitionOutcome: "created" | "changed" | "removed" | "unchanged";
        /** @enum {string} */
        DefinitionField: "position" | "task" | "name" | "subject" | "quantities" | "formula" | "unit" | "range" | "bands" | "bandsText" | "frequency" | "owner" | "source";
        DefinitionChangeDto: {
            field: components["schemas"]["DefinitionField"];
            /** @example МКУО ЦОКО */
            before: string;
            /** @example Методический центр */
            after: string;
        };
        DefinitionLineDto: {
            /** @example 1.7 */
            code: string;
            name: string;
            outcome: components["schemas"]["DefinitionOutcome"];
            changes: components["schemas"]["DefinitionChangeDto"][];
        };
        SheetFaultDto: {
            /** @example Показатели */
            sheet: string;
            row: number | null;
            column: string | null;
            /** @example formula.unread */
            code: string;
            /** @example Знак 5: «;» здесь не читается. */
            detail: string;
        };
        BroughtIndicatorsDto: {
            /** @example 9f86d081884c7d659a2feaa0c55ad015a3bf4f1b2b0b822cd15d6c15b0f00a08 */
            digest: string;
            lines: components["schemas"]["DefinitionLineDto"][];
            faults: components["schemas"]["SheetFaultDto"][];
        };
        /** @enum {string} */
        ClosingRule: "complete" | "as_is";
        /** @enum {string} */
        RunCause: "closing" | "correction" | "request";
        /** @enum {string} */
        RunState: "waiting" | "running" | "done" | "failed";
        IndicatorRunDto: {
            /** @example 1 */
            id: string;
            cause: components["schemas"]["RunCause"];
            state: components["schemas"]["RunState"];
            /** Format: date-time */
            askedAt: string;
            /** Format: date-time */
            startedAt: string | null;
            /** Format: date-time */
            finishedAt: string | null;
            organisationCount: number;
            failure: string | null;
        };
        CampaignDto: {
            /** Format: uuid */
            id: string;
            /** Format: uuid */
            taskId: string;
            title: string;
            /** Format: uuid */
            catalogueId: string;
            /** @example Показатели ШНОР */
            catalogueName: string;
            number: number;
            codes: string[];
            /** Format: date */
            periodStart: string;
            /** Format: date */
            periodEnd: string;
            /** Format: date */
            dueOn: string;
            closing: components["schemas"]["ClosingRule"];
            /** Format: date-time */
            lockedAt: string | null;
            mayManage: boolean;
            formCount: number;
            submittedCount: number;
            begunCount: number;
            lateCount: number;
            run: components["schemas"]["IndicatorRunDto"] | null;
        };
        MissingFormsDto: {
            count: number;
            names: string[];
        };
        /** @enum {string} */
        FormState: "empty" | "begun" | "submitted";
        /** @enum {string} */
        Timeliness: "waiting" | "overdue" | "on_time" | "late";
        FormOfTaskDto: {
            /** Format: uuid */
            organisationId: string;
            state: components["schemas"]["FormState"];
            timeliness: components["schemas"]["Timeliness"];
        };
        TaskCollectionDto: {
            mayOpen: boolean;
            listedCount: number | null;
            campaign: components["schemas"]["CampaignDto"] | null;
            missing: components["schemas"]["MissingFormsDto"];
            form: components["schemas"]["FormOfTaskDto"] | null;
        };
        OpenCampaignDto: {
            /** Format: uuid */
            catalogueId: string;
            number: number;
            /**
             * @example [
             *       "3.1а",
             *       "3.1б"
             *     ]
             */
            codes?: string[];
            /**
             * Format: date
             * @example 2022-09-01
             */
            periodStart: string;
            /**
             * Format: date
             * @example 2023-05-31
             */
            periodEnd: string;
            /**
             * Format: date
             * @example 2023-03-20
             */
            dueOn: string;
            closing: components["schemas"]["ClosingRule"];
            organisationIds?: string[];
        };
        OpenedCampaignDto: {
            /** Format: uuid */
            id: string;
            formCount: number;
        };
        /** @enum {string} */
        LackOfPoints: "hole" | "no-value";
        /** @enum {string} */
        ScoreOutcome: "scored" | "unscored" | "hole" | "no-value";
        ScoreCellDto: {
            /** @example 3.1а */
            code: string;
            outcome: components["schemas"]["ScoreOutcome"];
            value: number | null;
            points: number | null;
        };
        PointsChangeDto: {
            yearsBack: number;
            points: number;
            comparedCount: number;
        };
        ScoreTableRowDto: {
            points: number | null;
            mostPoints: number;
            scoredCount: number;
            holeCount: number;
            noValueCount: number;
            evaluatedCount: number;
            /** Format: uuid */
            organisationId: string;
            /** @example МБОУ СОШ № 5 */
            organisationName: string;
            districtName: string | null;
            scores: components["schemas"]["ScoreCellDto"][];
            changes: components["schemas"]["PointsChangeDto"][];
        };
        ScorePageDto: {
            total: number;
            rows: components["schemas"]["ScoreTableRowDto"][];
        };
        ScoredIndicatorDto: {
            /** @example 3.1а */
            code: string;
            name: string;
            unit: string | null;
            subject: components["schemas"]["IndicatorSubject"];
            mostPoints: number | null;
        };
        ScoredSectionDto: {
            number: number;
            /** @example Задача: выявление динамики образовательных результатов */
            task: string;
            indicators: components["schemas"]["ScoredIndicatorDto"][];
        };
        NamedDistrictDto: {
            /** Format: uuid */
            id: string;
            /** @example Управление образования */
            name: string;
        };
        ScoreFrameDto: {
            /** @example Мониторинг неуспеваемости */
            title: string;
            /** Format: date */
            periodStart: string;
            /** Format: date */
            periodEnd: string;
            /** Format: uuid */
            catalogueId: string;
            number: number;
            mayManage: boolean;
            run: components["schemas"]["IndicatorRunDto"] | null;
            sections: components["schemas"]["ScoredSectionDto"][];
            districts: components["schemas"]["NamedDistrictDto"][];
        };
        CampaignSummaryDto: {
            /** Format: uuid */
            id: string;
            /** Format: uuid */
            taskId: string;
            /** @example Мониторинг неуспеваемости */
            title: string;
            /** Format: date */
            periodStart: string;
            /** Format: date */
            periodEnd: string;
            /** Format: date */
            dueOn: string;
            formCount: number;
            submittedCount: number;
            /** Format: uuid */
            onlyOrganisationId: string | null;
        };
        ChangeCampaignDto: {
            /** Format: date */
            dueOn: string;
            closing: components["schemas"]["ClosingRule"];
        };
        UnlockFormsDto: {
            /** Format: uuid */
            organisationId?: string;
            /** @example Школа нашла ошибку в числе обучающихся */
            reason: string;
        };
        /** @enum {string} */
        FormFilter: "empty" | "begun" | "submitted" | "missing" | "late";
        FormRowDto: {
            /** Format: uuid */
            organisationId: string;
            /** @example МБОУ СОШ № 5 */
            organisationName: string;
            state: components["schemas"]["FormState"];
            timeliness: components["schemas"]["Timeliness"];
            /** Format: date-time */
            submittedAt: string | null;
            isLocked: boolean;
            points: number | null;
            scoredCount: number;
            evaluatedCount: number;
        };
        FormPageDto: {
            total: number;
            rows: components["schemas"]["FormRowDto"][];
        };
        KnownValueDto: {
            number: number | null;
            word: string | null;
            missing: components["schemas"]["MissingReason"] | null;
        };
        FormFieldDto: {
            /** @example Обучающиеся */
            measure: string;
            yearsBack: number;
            kind: components["schemas"]["QuantityKind"];
            unit: string | null;
            categories: string[] | null;
            indicators: string[];
            isOptional: boolean;
            number: number | null;
            word: string | null;
            missing: components["schemas"]["MissingReason"] | null;
            before: number | null;
            known: components["schemas"]["KnownValueDto"] | null;
        };
        /** @enum {string} */
        FindingSeverity: "error" | "doubt";
        EntryFindingDto: {
            /** @example Обучающиеся */
            measure: string;
            yearsBack: number;
            severity: components["schemas"]["FindingSeverity"];
            /** @example entry.whole */
            code: string;
            /** @example 20,5: здесь считают поштучно (чел.). Впишите целое число не меньше нуля. */
            detail: string;
        };
        CampaignFormDto: {
            title: string;
            organisationName: string;
            /** Format: date */
            periodStart: string;
            /** Format: date */
            periodEnd: string;
            /** Format: date */
            dueOn: string;
            state: components["schemas"]["FormState"];
            timeliness: components["schemas"]["Timeliness"];
            /** Format: date-time */
            submittedAt: string | null;
            isLocked: boolean;
            unlockedReason: string | null;
            mayFill: boolean;
            edition: number;
            definitions: components["schemas"]["IndicatorDefinitionDto"][];
            fields: components["schemas"]["FormFieldDto"][];
            findings: components["schemas"]["EntryFindingDto"][];
        };
        EntryDto: {
            /** @example Обучающиеся */
            measure: string;
            /** @example 0 */
            yearsBack: number;
            /** @example 250 */
            number: number | null;
            /** @example null */
            word: string | null;
            /** @example null */
            missing: components["schemas"]["MissingReason"] | null;
        };
        FillFormDto: {
            edition: number;
            entries: components["schemas"]["EntryDto"][];
        };
        FilledFormDto: {
            edition: number;
            findings: components["schemas"]["EntryFindingDto"][];
        };
        SubmitFormDto: {
            edition: number;
            entries: components["schemas"]["EntryDto"][];
            confirmed: boolean;
        };
        SentFormDto: {
            edition: number;
        };
        ScoreChangeDto: {
            value: number | null;
            points: number | null;
        };
        EarlierYearDto: {
            yearsBack: number;
            outcome: components["schemas"]["ScoreOutcome"];
            value: number | null;
            points: number | null;
            change: components["schemas"]["ScoreChangeDto"];
        };
        ScoreRowDto: {
            /** @example 3.1а */
            code: string;
            outcome: components["schemas"]["ScoreOutcome"];
            value: number | null;
            points: number | null;
            name: string;
            unit: string | null;
            mostPoints: number | null;
            earlier: components["schemas"]["EarlierYearDto"][];
        };
        SectionScoresDto: {
            points: number | null;
            mostPoints: number;
            scoredCount: number;
            holeCount: number;
            noValueCount: number;
            evaluatedCount: number;
            task: string;
            scores: components["schemas"]["ScoreRowDto"][];
        };
        ScoresDto: {
            points: number | null;
            mostPoints: number;
            scoredCount: number;
            holeCount: number;
            noValueCount: number;
            evaluatedCount: number;
            organisationName: string;
            sections: components["schemas"]["SectionScoresDto"][];
        };
        ScoreInputDto: {
            /** @example всех обучающихся */
            name: string;
            /** @example Обучающиеся */
            measure: string;
            level: components["schemas"]["QuantityLevel"];
            yearsBack: number;
            number: number | null;
            word: string | null;
            missing: components["schemas"]["MissingReason"] | null;
        };
        ScoreStepDto: {
            /** @example 100 * неуспевающих / всех обучающихся */
            text: string;
            value: string | null;
        };
        ScoreBandDto: {
            /** @example от 6 до 30 включительно */
            words: string;
            /** @example 6-30% */
            label: string;
        };
        ScoreRulingDto: {
            decidedBy: string;
            /** Format: date */
            decidedOn: string;
            reason: string;
        };
        /** @enum {string} */
        LackKind: "stated" | "variable" | "division-by-zero";
        ScoreLackDto: {
            kind: components["schemas"]["LackKind"];
            /** @example всех обучающихся */
            what: string;
        };
        PastScoreDto: {
            /** Format: date-time */
            at: string;
            cause: components["schemas"]["RunCause"];
            outcome: components["schemas"]["ScoreOutcome"];
            value: number | null;
            points: number | null;
        };
        ScoreTraceDto: {
            organisationName: string;
            /** @example 3.1а */
            code: string;
            name: string;
            unit: string | null;
            /** @example 100 × [неуспевающих] ÷ [всех обучающихся] */
            formulaWords: string;
            outcome: components["schemas"]["ScoreOutcome"];
            value: number | null;
            points: number | null;
            inputs: components["schemas"]["ScoreInputDto"][];
            steps: components["schemas"]["ScoreStepDto"][];
            band: components["schemas"]["ScoreBandDto"] | null;
            ruling: components["schemas"]["ScoreRulingDto"] | null;
            lacks: components["schemas"]["ScoreLackDto"][];
            history: components["schemas"]["PastScoreDto"][];
        };
    };
    responses: never;
    parameters: never;
    requestBodies: never;
    headers: never;
    pathItems: never;
}
export type $defs = Record<string, never>;
export interface operations {
    showHealth: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["HealthDto"];
                };
            };
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
        };
    };
    showSession: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SessionDto"];
                };
            };
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
        };
    };
    signIn: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["SignInDto"];
            };
        };
        responses: {
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SessionDto"];
                };
            };
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
        };
    };
    signOut: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
        };
    };
    chooseLanguage: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ChooseLanguageDto"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SessionDto"];
                };
            };
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
        };
    };
    resetPassword: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ResetPasswordDto"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SessionDto"];
                };
            };
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
        };
    };
    signInByPassword: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["PasswordSignInDto"];
            };
        };
        responses: {
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SessionDto"];
                };
            };
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
        };
    };
    requestSignInLink: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["RequestSignInLinkDto"];
            };
        };
        responses: {
            202: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
        };
    };
    requestPasswordReset: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["RequestSignInLinkDto"];
            };
        };
        responses: {
            202: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
        };
    };
    signInByCode: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["CodeDto"];
            };
        };
        responses: {
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SessionDto"];
                };
            };
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
        };
    };
    beginEnrolment: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["NewSecondFactorDto"];
                };
            };
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
        };
    };
    confirmEnrolment: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["CodeDto"];
            };
        };
        responses: {
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["EnrolledDto"];
                };
            };
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
        };
    };
    showProvider: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["WaysInDto"];
                };
            };
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
        };
    };
    beginAtProvider: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["BeginProviderDto"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProviderAddressDto"];
                };
            };
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
        };
    };
    finishAtProvider: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            302: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
        };
    };
    showOwnProfile: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["OwnProfileDto"];
                };
            };
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
        };
    };
    changeOwnName: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ChangeOwnNameDto"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["OwnProfileDto"];
                };
            };
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
        };
    };
    chooseOptionalLetters: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["OptionalLettersDto"];
            };
        };
        responses: {
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
        };
    };
    setPassword: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["SetPasswordDto"];
            };
        };
        responses: {
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
        };
    };
    removePassword: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["RemovePasswordDto"];
            };
        };
        responses: {
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
        };
    };
    listSessions: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["OpenSessionDto"][];
                };
            };
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
        };
    };
    endOtherSessions: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
        };
    };
    endOneSession: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
        };
    };
    beginSecondFactor: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["BeginSecondFactorDto"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["NewSecondFactorDto"];
                };
            };
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
        };
    };
    confirmSecondFactor: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["CodeDto"];
            };
        };
        responses: {
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["RecoveryCodesDto"];
                };
            };
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
        };
    };
    removeSecondFactor: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["CodeDto"];
            };
        };
        responses: {
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
        };
    };
    renewRecoveryCodes: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["CodeDto"];
            };
        };
        responses: {
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["RecoveryCodesDto"];
                };
            };
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
        };
    };
    listViews: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SavedViewDto"][];
                };
            };
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
        };
    };
    saveView: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["SaveViewDto"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SavedViewDto"][];
                };
            };
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
        };
    };
    removeView: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                viewId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
        };
    };
    listTokens: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["TokenDto"][];
                };
            };
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
        };
    };
    createToken: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["CreateTokenDto"];
            };
        };
        responses: {
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["NewTokenDto"];
                };
            };
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
        };
    };
    revokeToken: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
        };
    };
    listOwnLinks: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["OpenLinksDto"];
                };
            };
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
        };
    };
    revokeOwnLinks: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
        };
    };
    revokeOwnLink: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
        };
    };
    showCalendarFeed: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["OwnCalendarFeedDto"];
                };
            };
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
        };
    };
    openCalendarFeed: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["NewCalendarFeedDto"];
                };
            };
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
        };
    };
    closeCalendarFeed: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
        };
    };
    readCalendar: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                token: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "text/calendar": string;
                };
            };
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
        };
    };
    listWebhooks: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["WebhookDto"][];
                };
            };
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
        };
    };
    addWebhook: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["AddWebhookDto"];
            };
        };
        responses: {
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["WebhookSecretDto"];
                };
            };
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
        };
    };
    removeWebhook: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                webhookId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
        };
    };
    changeWebhook: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                webhookId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ChangeWebhookDto"];
            };
        };
        responses: {
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
        };
    };
    renewWebhookSecret: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                webhookId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["WebhookSecretDto"];
                };
            };
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
        };
    };
    listDeliveries: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                webhookId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["DeliveryDto"][];
                };
            };
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
        };
    };
    replayDelivery: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                webhookId: string;
                deliveryId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
        };
    };
    showPersonAccess: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PersonAccessDto"];
                };
            };
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
        };
    };
    invitePerson: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            202: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
        };
    };
    revokeInvitation: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
        };
    };
    unlockPerson: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
        };
    };
    endSessionsOfPerson: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
        };
    };
    resetSecondFactor: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
        };
    };
    listLinksOfPerson: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["OpenLinksDto"];
                };
            };
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
        };
    };
    revokeLinksOfPerson: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
        };
    };
    revokeLinkOfPerson: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
                linkId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
        };
    };
    showOwnSubstitutions: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SubstitutionsDto"];
                };
            };
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
        };
    };
    appointOwnDeputy: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["AppointDeputyDto"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SubstitutionsDto"];
                };
            };
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
        };
    };
    endOwnSubstitution: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                substitutionId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
        };
    };
    showSubstitutions: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SubstitutionsDto"];
                };
            };
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
        };
    };
    appointDeputy: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["AppointDeputyDto"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SubstitutionsDto"];
                };
            };
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
        };
    };
    endSubstitution: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
                substitutionId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
        };
    };
    listSubstitutions: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["BranchSubstitutionDto"][];
                };
            };
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
        };
    };
    showHandover: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["HandoverDto"];
                };
            };
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
        };
    };
    releasePerson: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ReleasePersonDto"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["HandoverDto"];
                };
            };
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
        };
    };
    withdrawDeparture: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["HandoverDto"];
                };
            };
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
        };
    };
    reinstatePerson: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ReinstatePersonDto"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["HandoverDto"];
                };
            };
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
        };
    };
    showInvitation: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                token: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["InvitationDto"];
                };
            };
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
        };
    };
    acceptInvitation: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                token: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["AcceptInvitationDto"];
            };
        };
        responses: {
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SessionDto"];
                };
            };
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
        };
    };
    listOrders: {
        parameters: {
            query?: {
                pageSize?: number;
                search?: string;
                cursor?: string;
                state?: components["schemas"]["OrderState"];
                orderId?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["OrderListDto"];
                };
            };
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
        };
    };
    receiveOrder: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "multipart/form-data": {
                    /** Format: binary */
                    file: Blob;
                };
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ReceivedOrderDto"];
                };
            };
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ReceivedOrderDto"];
                };
            };
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
        };
    };
    listWithoutAddress: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": string[];
                };
            };
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
        };
    };
    showOrder: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["OrderDetailDto"];
                };
            };
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
        };
    };
    removeOrder: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
        };
    };
    showOrderSource: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "text/plain": string;
                };
            };
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
        };
    };
    showOrderDocument: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SourceDocumentDto"];
                };
            };
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
        };
    };
    showOrderPage: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
                page: number;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "image/png": Blob;
                };
            };
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
        };
    };
    correctItem: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
                itemId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["CorrectItemDto"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ItemDetailDto"];
                };
            };
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
        };
    };
    confirmOrder: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ConfirmedOrderDto"];
                };
            };
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
        };
    };
    rehearseOrder: {
        parameters: {
            query: {
                from: string;
                to: string;
            };
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["RehearsalDto"];
                };
            };
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
        };
    };
    showTable: {
        parameters: {
            query?: {
                pageSize?: number;
                search?: string;
                page?: number;
                only?: components["schemas"]["RowsWith"];
            };
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["OrderTableDto"];
                };
            };
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
        };
    };
    showMatrix: {
        parameters: {
            query?: {
                pageSize?: number;
                search?: string;
                page?: number;
                only?: components["schemas"]["RowsWith"];
                bodyCursor?: string;
            };
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["OrderMatrixDto"];
                };
            };
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
        };
    };
    showChart: {
        parameters: {
            query?: {
                search?: string;
                page?: number;
                only?: components["schemas"]["RowsWith"];
            };
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["OrderChartDto"];
                };
            };
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
        };
    };
    showPromises: {
        parameters: {
            query?: {
                pageSize?: number;
                page?: number;
                only?: components["schemas"]["PromiseChanged"];
            };
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["OrderPromisesDto"];
                };
            };
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
        };
    };
    showTies: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["OrderTiesDto"];
                };
            };
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
        };
    };
    tieRows: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
                itemId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["TieRowsDto"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["OrderTiesDto"];
                };
            };
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
        };
    };
    showDemands: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["RoadmapDemandsDto"];
                };
            };
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
        };
    };
    demandRoadmaps: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
                itemId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["DemandRoadmapsDto"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["RoadmapDemandsDto"];
                };
            };
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
        };
    };
    showRoadmaps: {
        parameters: {
            query?: {
                pageSize?: number;
                search?: string;
                cursor?: string;
                itemId?: string;
                only?: components["schemas"]["RoadmapsWith"];
            };
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["RoadmapBoardDto"];
                };
            };
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
        };
    };
    showOrigin: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["OrderOriginDto"];
                };
            };
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
        };
    };
    leaveRow: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
                fromItemId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["LeaveRowDto"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["OrderOriginDto"];
                };
            };
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
        };
    };
    takeRow: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
                fromItemId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["OrderOriginDto"];
                };
            };
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
        };
    };
    followRow: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
                fromItemId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["FollowRowDto"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["OrderOriginDto"];
                };
            };
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
        };
    };
    addOwnRow: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["OwnRowDto"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["OrderOriginDto"];
                };
            };
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
        };
    };
    showRoadmap: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["TaskRoadmapDto"];
                };
            };
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
        };
    };
    openRoadmap: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["OpenRoadmapDto"];
            };
        };
        responses: {
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["OpenedRoadmapDto"];
                };
            };
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
        };
    };
    openRoadmapFromFile: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "multipart/form-data": {
                    /** Format: binary */
                    file: Blob;
                };
            };
        };
        responses: {
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["OpenedRoadmapDto"];
                };
            };
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
        };
    };
    chooseAcceptance: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ChooseAcceptanceDto"];
            };
        };
        responses: {
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
        };
    };
    showRequisites: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["OrderRequisitesDto"];
                };
            };
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
        };
    };
    correctRequisites: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["CorrectRequisitesDto"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["OrderRequisitesDto"];
                };
            };
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
        };
    };
    previewRequisites: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["CorrectRequisitesDto"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["RequisitesEffectDto"];
                };
            };
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
        };
    };
    showReview: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ReviewHistoryDto"];
                };
            };
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
        };
    };
    readRow: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
                itemId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["RowWordsDto"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["RowReadingDto"];
                };
            };
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
        };
    };
    splitItem: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
                itemId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["SplitItemDto"];
            };
        };
        responses: {
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
        };
    };
    proposeDates: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
                itemId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "multipart/form-data": {
                    /** Format: binary */
                    file: Blob;
                };
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProposedDateDto"][];
                };
            };
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
        };
    };
    attachPlan: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
                itemId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "multipart/form-data": components["schemas"]["AttachPlanDto"];
            };
        };
        responses: {
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
        };
    };
    mergeItems: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["MergeItemsDto"];
            };
        };
        responses: {
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
        };
    };
    assignParties: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["AssignPartiesDto"];
            };
        };
        responses: {
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
        };
    };
    undoStep: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ReviewStepDto"];
            };
        };
        responses: {
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
        };
    };
    redoStep: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ReviewStepDto"];
            };
        };
        responses: {
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
        };
    };
    listCandidates: {
        parameters: {
            query: {
                name: string;
                search?: string;
            };
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["NameCandidateDto"][];
                };
            };
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
        };
    };
    chooseEntry: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ChooseEntryDto"];
            };
        };
        responses: {
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
        };
    };
    showDifference: {
        parameters: {
            query?: {
                earlierId?: string;
            };
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["OrderDifferenceDto"];
                };
            };
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
        };
    };
    applyEdition: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AppliedEditionDto"];
                };
            };
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
        };
    };
    carryOverDecisions: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["CarryOverDto"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CarriedOverDto"];
                };
            };
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
        };
    };
    showDirectory: {
        parameters: {
            query?: {
                pageSize?: number;
                search?: string;
                cursor?: string;
                below?: string;
                withoutAddress?: boolean;
                withLeft?: boolean;
                memberOf?: string;
                peopleCursor?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["DirectoryDto"];
                };
            };
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
        };
    };
    showMove: {
        parameters: {
            query?: {
                to?: string;
            };
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["MoveEffectDto"];
                };
            };
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
        };
    };
    showOrganisation: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["OrganisationPageDto"];
                };
            };
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
        };
    };
    updateOrganisation: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["UpdateOrganisationDto"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ChangedOrganisationDto"];
                };
            };
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
        };
    };
    updatePerson: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["UpdatePersonDto"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PersonDto"];
                };
            };
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
        };
    };
    addPerson: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["AddPersonDto"];
            };
        };
        responses: {
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PersonDto"];
                };
            };
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
        };
    };
    addOrganisation: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["AddOrganisationDto"];
            };
        };
        responses: {
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["OrganisationDto"];
                };
            };
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
        };
    };
    showClassRule: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ClassRuleDto"];
                };
            };
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
        };
    };
    changeClassRule: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ChangeClassRuleDto"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ClassRuleDto"];
                };
            };
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
        };
    };
    previewClassRule: {
        parameters: {
            query?: {
                pageSize?: number;
                search?: string;
                cursor?: string;
                memberKind?: components["schemas"]["MemberKind"];
                memberTags?: string[];
                memberEveryTag?: boolean;
                memberBranchId?: string;
                memberThrough?: components["schemas"]["Attachment"];
            };
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ClassPreviewDto"];
                };
            };
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
        };
    };
    listClassChanges: {
        parameters: {
            query?: {
                orderId?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ClassChangeDto"][];
                };
            };
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
        };
    };
    showClassChange: {
        parameters: {
            query?: {
                pageSize?: number;
                search?: string;
                cursor?: string;
                action?: components["schemas"]["ClassChangeAction"];
            };
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ClassChangeDetailDto"];
                };
            };
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
        };
    };
    confirmClassChange: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ConfirmClassChangeDto"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ClassChangeDetailDto"];
                };
            };
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
        };
    };
    dismissClassChange: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["SeenClassChangeDto"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ClassChangeDetailDto"];
                };
            };
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
        };
    };
    addMember: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["AddMemberDto"];
            };
        };
        responses: {
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
        };
    };
    endMember: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
                memberId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["EndMemberDto"];
            };
        };
        responses: {
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
        };
    };
    nameAnsweringMember: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["AnsweringMemberDto"];
            };
        };
        responses: {
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
        };
    };
    changeHolder: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ChangeHolderDto"];
            };
        };
        responses: {
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
        };
    };
    withdrawHolderChange: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
        };
    };
    receiveImport: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "multipart/form-data": {
                    /** Format: binary */
                    file: Blob;
                    /** @description The schools of the file are to be a list of this name. */
                    listName?: string;
                };
            };
        };
        responses: {
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ReceivedImportDto"];
                };
            };
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
        };
    };
    showImport: {
        parameters: {
            query?: {
                pageSize?: number;
                search?: string;
                cursor?: string;
                outcome?: components["schemas"]["ImportOutcome"];
            };
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["DirectoryImportDto"];
                };
            };
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
        };
    };
    confirmImport: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ConfirmImportDto"];
            };
        };
        responses: {
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
        };
    };
    bringNamedInOrder: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ReceivedImportDto"];
                };
            };
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
        };
    };
    exportDirectory: {
        parameters: {
            query?: {
                format?: "xlsx" | "csv";
                list?: "organisations" | "people" | "appointments";
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/octet-stream": Blob;
                };
            };
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
        };
    };
    showCommonCalendar: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CalendarDto"];
                };
            };
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
        };
    };
    changeCalendar: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ChangeCalendarDto"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ChangedCalendarDto"];
                };
            };
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
        };
    };
    listCalendarOwners: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CalendarOwnerDto"][];
                };
            };
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
        };
    };
    showCalendarOf: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CalendarDto"];
                };
            };
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
        };
    };
    listProfiles: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["DeadlineProfileDto"][];
                };
            };
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
        };
    };
    changeProfile: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ChangeProfileDto"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ChangedCalendarDto"];
                };
            };
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
        };
    };
    previewCalendar: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ChangeCalendarDto"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CalendarEffectDto"];
                };
            };
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
        };
    };
    previewProfile: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ChangeProfileDto"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CalendarEffectDto"];
                };
            };
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
        };
    };
    listCommonPolicies: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PolicyOfKindDto"][];
                };
            };
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
        };
    };
    changePolicy: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ChangePolicyDto"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ChangedCalendarDto"];
                };
            };
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
        };
    };
    listPoliciesOf: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PolicyOfKindDto"][];
                };
            };
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
        };
    };
    previewPolicy: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ChangePolicyDto"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CalendarEffectDto"];
                };
            };
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
        };
    };
    tryPolicy: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["TryPolicyDto"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["LettersOfRungDto"][];
                };
            };
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
        };
    };
    showOrderProfile: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["OrderProfileDto"];
                };
            };
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
        };
    };
    chooseProfile: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ChooseProfileDto"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ChosenProfileDto"];
                };
            };
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
        };
    };
    registerConsultation: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["RegisterConsultationDto"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["TaskDetailDto"];
                };
            };
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
        };
    };
    answerConsultation: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
                number: number;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["AnswerConsultationDto"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["TaskDetailDto"];
                };
            };
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
        };
    };
    listTasks: {
        parameters: {
            query?: {
                pageSize?: number;
                search?: string;
                cursor?: string;
                sort?: components["schemas"]["TaskSort"];
                latestFirst?: boolean;
                mine?: boolean;
                orderId?: string;
                itemId?: string;
                state?: components["schemas"]["TaskState"];
                overdue?: boolean;
                organisationId?: string;
                withBelow?: boolean;
                leadId?: string;
                itemKind?: components["schemas"]["ItemKind"];
                dueFrom?: string;
                dueTo?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["TaskListDto"];
                };
            };
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
        };
    };
    showTask: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["TaskDetailDto"];
                };
            };
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
        };
    };
    takeTask: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["TaskVersionDto"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["TaskDetailDto"];
                };
            };
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
        };
    };
    reportTask: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "multipart/form-data": components["schemas"]["ReportFormDto"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["TaskDetailDto"];
                };
            };
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
        };
    };
    endorseReport: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["AcceptReportDto"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["TaskDetailDto"];
                };
            };
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
        };
    };
    acceptReport: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["AcceptReportDto"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["TaskDetailDto"];
                };
            };
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
        };
    };
    returnReport: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["TaskReasonDto"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["TaskDetailDto"];
                };
            };
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
        };
    };
    declineTask: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["TaskReasonDto"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["TaskDetailDto"];
                };
            };
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
        };
    };
    reassignTask: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["TaskReasonDto"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["TaskDetailDto"];
                };
            };
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
        };
    };
    supplyDates: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["SupplyDatesDto"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["TaskDetailDto"];
                };
            };
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
        };
    };
    showNotices: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["NoticeProofDto"];
                };
            };
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
        };
    };
    listLeadsForMany: {
        parameters: {
            query?: {
                search?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ReceiverDto"][];
                };
            };
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
        };
    };
    changeTasks: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["BulkDto"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["BulkResultDto"][];
                };
            };
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
        };
    };
    listReceiversOfResolution: {
        parameters: {
            query?: {
                search?: string;
            };
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ReceiverDto"][];
                };
            };
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
        };
    };
    giveResolution: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ResolutionDto"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["TaskDetailDto"];
                };
            };
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
        };
    };
    showTaskCalendar: {
        parameters: {
            query: {
                from: string;
                days: number;
                mine?: boolean;
                orderId?: string;
                search?: string;
                withClosed?: boolean;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["TaskCalendarDto"];
                };
            };
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
        };
    };
    takeTasks: {
        parameters: {
            query?: {
                search?: string;
                sort?: components["schemas"]["TaskSort"];
                latestFirst?: boolean;
                mine?: boolean;
                orderId?: string;
                itemId?: string;
                state?: components["schemas"]["TaskState"];
                overdue?: boolean;
                organisationId?: string;
                withBelow?: boolean;
                leadId?: string;
                itemKind?: components["schemas"]["ItemKind"];
                dueFrom?: string;
                dueTo?: string;
                format?: "xlsx" | "csv";
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/octet-stream": Blob;
                };
            };
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
        };
    };
    listDebtors: {
        parameters: {
            query?: {
                orderId?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["DebtorsDto"];
                };
            };
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
        };
    };
    chaseDebtors: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["WhichDebtorsDto"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ChaseDto"];
                };
            };
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
        };
    };
    suspendTask: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["TaskReasonDto"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["TaskDetailDto"];
                };
            };
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
        };
    };
    resumeTask: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["TaskReasonDto"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["TaskDetailDto"];
                };
            };
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
        };
    };
    cancelTask: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["TaskReasonDto"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["TaskDetailDto"];
                };
            };
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
        };
    };
    reopenTask: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["TaskReasonDto"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["TaskDetailDto"];
                };
            };
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
        };
    };
    proposeTaskDates: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "multipart/form-data": {
                    /** Format: binary */
                    file: Blob;
                };
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["TaskPlanProposalDto"];
                };
            };
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
        };
    };
    supplyPlan: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "multipart/form-data": components["schemas"]["AttachPlanDto"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["TaskDetailDto"];
                };
            };
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
        };
    };
    listConsultations: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ConsultationsDto"];
                };
            };
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
        };
    };
    askConsultation: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["AskConsultationDto"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ConsultationsDto"];
                };
            };
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
        };
    };
    listExtensions: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["WaitingExtensionDto"][];
                };
            };
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
        };
    };
    showDateEffect: {
        parameters: {
            query: {
                newDate: string;
            };
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["DateEffectDto"];
                };
            };
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
        };
    };
    askExtension: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["NewDateDto"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["TaskDetailDto"];
                };
            };
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
        };
    };
    grantExtension: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["GrantExtensionDto"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["TaskDetailDto"];
                };
            };
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
        };
    };
    refuseExtension: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["RefuseExtensionDto"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["TaskDetailDto"];
                };
            };
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
        };
    };
    extendTask: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["NewDateDto"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["TaskDetailDto"];
                };
            };
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
        };
    };
    showAcquaintance: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AcquaintanceDto"][];
                };
            };
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
        };
    };
    listMentionable: {
        parameters: {
            query?: {
                search?: string;
            };
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["MentionableDto"][];
                };
            };
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
        };
    };
    commentTask: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["NewCommentDto"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["TaskDetailDto"];
                };
            };
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
        };
    };
    acknowledgeTask: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["TaskDetailDto"];
                };
            };
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
        };
    };
    listReceivers: {
        parameters: {
            query?: {
                search?: string;
            };
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ReceiverDto"][];
                };
            };
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
        };
    };
    handOnTask: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["HandOnDto"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["TaskDetailDto"];
                };
            };
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
        };
    };
    listLeads: {
        parameters: {
            query?: {
                search?: string;
            };
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ReceiverDto"][];
                };
            };
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
        };
    };
    redirectTask: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["RedirectDto"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["TaskDetailDto"];
                };
            };
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
        };
    };
    showDay: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["DayDto"];
                };
            };
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
        };
    };
    downloadFile: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/octet-stream": Blob;
                };
            };
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
        };
    };
    listIncomingMail: {
        parameters: {
            query?: {
                waiting?: boolean;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["IncomingMailListDto"];
                };
            };
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
        };
    };
    takeInMail: {
        parameters: {
            query?: never;
            header: {
                /** @description v1,BASE64 of HMAC-SHA256 over id.timestamp.body */
                "webhook-signature": string;
                /** @description Seconds since 1970, at most 5 minutes off */
                "webhook-timestamp": string;
                /** @description A name of the request, part of what is signed */
                "webhook-id": string;
            };
            path?: never;
            cookie?: never;
        };
        /** @description The letter as it came, up to 40 MB */
        requestBody: {
            content: {
                "message/rfc822": Blob;
            };
        };
        responses: {
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
        };
    };
    decideIncomingMail: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["DecideMailDto"];
            };
        };
        responses: {
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
        };
    };
    listLetters: {
        parameters: {
            query?: {
                pageSize?: number;
                search?: string;
                cursor?: string;
                state?: components["schemas"]["LetterState"];
                recipient?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["LetterListDto"];
                };
            };
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
        };
    };
    showLetter: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["LetterDetailDto"];
                };
            };
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
        };
    };
    showRawLetter: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "message/rfc822": Blob;
                };
            };
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
        };
    };
    sendNow: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["SendNowDto"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SentNowDto"];
                };
            };
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
        };
    };
    openUnsubscribePage: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                token: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            302: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
        };
    };
    unsubscribe: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                token: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
        };
    };
    listUndeliveredLetters: {
        parameters: {
            query?: {
                pageSize?: number;
                search?: string;
                cursor?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["UndeliveredLetterListDto"];
                };
            };
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
        };
    };
    replayLetters: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ReplayLettersDto"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ReplayedLetterDto"][];
                };
            };
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
        };
    };
    listFailedJobs: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["FailedJobDto"][];
                };
            };
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
        };
    };
    readOrderAgain: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
        };
    };
    showLink: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                token: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["LinkViewDto"];
                };
            };
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
        };
    };
    downloadFileByLink: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                token: string;
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/octet-stream": Blob;
                };
            };
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
        };
    };
    takeByLink: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                token: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["TaskVersionDto"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["LinkViewDto"];
                };
            };
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
        };
    };
    reportByLink: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                token: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "multipart/form-data": components["schemas"]["ReportFormDto"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["LinkViewDto"];
                };
            };
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
        };
    };
    endorseByLink: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                token: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["AcceptReportDto"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["LinkViewDto"];
                };
            };
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
        };
    };
    acceptByLink: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                token: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["AcceptReportDto"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["LinkViewDto"];
                };
            };
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
        };
    };
    returnByLink: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                token: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["TaskReasonDto"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["LinkViewDto"];
                };
            };
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
        };
    };
    declineByLink: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                token: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["TaskReasonDto"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["LinkViewDto"];
                };
            };
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
        };
    };
    supplyDatesByLink: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                token: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["SupplyDatesDto"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["LinkViewDto"];
                };
            };
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
        };
    };
    reassignByLink: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                token: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["TaskReasonDto"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["LinkViewDto"];
                };
            };
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
        };
    };
    noteLinkOpened: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                token: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
        };
    };
    registerConsultationByLink: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                token: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["RegisterConsultationDto"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["LinkViewDto"];
                };
            };
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
        };
    };
    answerConsultationByLink: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                token: string;
                number: number;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["AnswerConsultationDto"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["LinkViewDto"];
                };
            };
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
        };
    };
    askExtensionByLink: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                token: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["NewDateDto"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["LinkViewDto"];
                };
            };
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
        };
    };
    grantExtensionByLink: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                token: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["GrantExtensionDto"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["LinkViewDto"];
                };
            };
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
        };
    };
    refuseExtensionByLink: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                token: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["RefuseExtensionDto"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["LinkViewDto"];
                };
            };
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
        };
    };
    listMentionableByLink: {
        parameters: {
            query?: {
                search?: string;
            };
            header?: never;
            path: {
                token: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["MentionableDto"][];
                };
            };
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
        };
    };
    commentByLink: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                token: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["NewCommentDto"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["LinkViewDto"];
                };
            };
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
        };
    };
    acknowledgeByLink: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                token: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["LinkViewDto"];
                };
            };
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
        };
    };
    listReceiversByLink: {
        parameters: {
            query?: {
                search?: string;
            };
            header?: never;
            path: {
                token: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ReceiverDto"][];
                };
            };
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
        };
    };
    handOnByLink: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                token: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["HandOnDto"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["LinkViewDto"];
                };
            };
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
        };
    };
    proposeDatesByLink: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                token: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "multipart/form-data": {
                    /** Format: binary */
                    file: Blob;
                };
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["TaskPlanProposalDto"];
                };
            };
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
        };
    };
    supplyPlanByLink: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                token: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "multipart/form-data": components["schemas"]["AttachPlanDto"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["LinkViewDto"];
                };
            };
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
        };
    };
    listLeadsByLink: {
        parameters: {
            query?: {
                search?: string;
            };
            header?: never;
            path: {
                token: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ReceiverDto"][];
                };
            };
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
        };
    };
    redirectByLink: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                token: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["RedirectDto"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["LinkViewDto"];
                };
            };
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
        };
    };
    showSetup: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SetupDto"];
                };
            };
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
        };
    };
    sendTestLetter: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            202: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AskedTestLetterDto"];
                };
            };
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
        };
    };
    showSignInSettings: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SignInSettingsDto"];
                };
            };
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
        };
    };
    changeSignInSettings: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["SignInSettingsDto"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SignInSettingsDto"];
                };
            };
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
        };
    };
    listSweepRuns: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SweepRunDto"][];
                };
            };
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
        };
    };
    showSample: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SampleDto"];
                };
            };
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
        };
    };
    startSample: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            202: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SampleDto"];
                };
            };
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
        };
    };
    removeSample: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
        };
    };
    enterSample: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SampleEntryDto"];
                };
            };
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
        };
    };
    showSampleClock: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SampleClockDto"];
                };
            };
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
        };
    };
    moveSampleClock: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["MoveSampleClockDto"];
            };
        };
        responses: {
            202: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SampleClockDto"];
                };
            };
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
        };
    };
    listCatalogues: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CatalogueSummaryDto"][];
                };
            };
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
        };
    };
    beginCatalogue: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["BeginCatalogueDto"];
            };
        };
        responses: {
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["BegunCatalogueDto"];
                };
            };
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
        };
    };
    showCatalogue: {
        parameters: {
            query?: {
                version?: string;
            };
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CatalogueDto"];
                };
            };
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
        };
    };
    showIndicator: {
        parameters: {
            query?: {
                version?: string;
            };
            header?: never;
            path: {
                id: string;
                code: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["IndicatorDto"];
                };
            };
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
        };
    };
    beginDraft: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
        };
    };
    changeIndicator: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
                code: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ChangeIndicatorDto"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["DraftEditionDto"];
                };
            };
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
        };
    };
    publishCatalogue: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["DraftEditionDto"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PublishedVersionDto"];
                };
            };
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
        };
    };
    recordRuling: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["RecordRulingDto"];
            };
        };
        responses: {
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["RecordedRulingDto"];
                };
            };
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
        };
    };
    withdrawRuling: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
                rulingId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["WithdrawRulingDto"];
            };
        };
        responses: {
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
        };
    };
    listBranches: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["BranchDto"][];
                };
            };
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
        };
    };
    showIdentification: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["IdentificationDto"];
                };
            };
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
        };
    };
    bringResults: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "multipart/form-data": {
                    /** Format: binary */
                    file: Blob;
                    /** @description Of columns that name none. */
                    year?: number;
                    /** @description The year is the one a school year ends in. */
                    isSchoolYear?: boolean;
                    /** @description What each column is, as JSON; without it the columns are told. */
                    columns?: string;
                    /** @description Of what was told about the file; without it nothing is changed. */
                    digest?: string;
                };
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["BroughtResultsDto"];
                };
            };
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
        };
    };
    changeIdentificationRule: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ChangeIdentificationRuleDto"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ChangedRuleDto"];
                };
            };
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
        };
    };
    identifySchools: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["IdentifySchoolsDto"];
            };
        };
        responses: {
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["BegunRunDto"];
                };
            };
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
        };
    };
    showIdentificationRun: {
        parameters: {
            query?: {
                pageSize?: number;
                search?: string;
                page?: number;
                outcome?: components["schemas"]["SchoolOutcome"];
            };
            header?: never;
            path: {
                id: string;
                runId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["IdentificationRunDto"];
                };
            };
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
        };
    };
    exportIdentification: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
                runId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/octet-stream": Blob;
                };
            };
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
        };
    };
    listIdentified: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
                runId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ListIdentifiedDto"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ListDifferenceDto"];
                };
            };
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
        };
    };
    exportCatalogue: {
        parameters: {
            query?: {
                version?: string;
            };
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/octet-stream": Blob;
                };
            };
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
        };
    };
    bringIndicators: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "multipart/form-data": {
                    /** Format: binary */
                    file: Blob;
                    /** @description Of what was told about the file; without it nothing is changed. */
                    digest?: string;
                };
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["BroughtIndicatorsDto"];
                };
            };
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
        };
    };
    showCollection: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["TaskCollectionDto"];
                };
            };
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
        };
    };
    openCampaign: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["OpenCampaignDto"];
            };
        };
        responses: {
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["OpenedCampaignDto"];
                };
            };
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
        };
    };
    listScores: {
        parameters: {
            query?: {
                pageSize?: number;
                search?: string;
                page?: number;
                section?: number;
                districtId?: string;
                lack?: components["schemas"]["LackOfPoints"];
            };
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ScorePageDto"];
                };
            };
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
        };
    };
    showFrame: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ScoreFrameDto"];
                };
            };
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
        };
    };
    exportScores: {
        parameters: {
            query?: {
                search?: string;
                section?: number;
                districtId?: string;
                lack?: components["schemas"]["LackOfPoints"];
            };
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/octet-stream": Blob;
                };
            };
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
        };
    };
    listCampaigns: {
        parameters: {
            query?: {
                taskId?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CampaignSummaryDto"][];
                };
            };
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
        };
    };
    showCampaign: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CampaignDto"];
                };
            };
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
        };
    };
    changeCampaign: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ChangeCampaignDto"];
            };
        };
        responses: {
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
        };
    };
    lockCampaign: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
        };
    };
    unlockForms: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["UnlockFormsDto"];
            };
        };
        responses: {
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
        };
    };
    requestEvaluation: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
        };
    };
    listForms: {
        parameters: {
            query?: {
                pageSize?: number;
                search?: string;
                page?: number;
                only?: components["schemas"]["FormFilter"];
            };
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["FormPageDto"];
                };
            };
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
        };
    };
    showForm: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
                organisationId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CampaignFormDto"];
                };
            };
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
        };
    };
    fillForm: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
                organisationId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["FillFormDto"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["FilledFormDto"];
                };
            };
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
        };
    };
    submitForm: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
                organisationId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["SubmitFormDto"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SentFormDto"];
                };
            };
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
        };
    };
    showScores: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
                organisationId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ScoresDto"];
                };
            };
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
        };
    };
    traceScore: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
                organisationId: string;
                code: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ScoreTraceDto"];
                };
            };
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
        };
    };
}
