//! `CreateActivation`, `DescribeActivations`, `DeleteActivation`.

use std::time::Duration;

use drover_api::ssm::{
    Activation as ActivationShape, CreateActivationRequest, CreateActivationResult, DeleteActivationRequest,
    DeleteActivationResult, DescribeActivationsFilter, DescribeActivationsRequest, DescribeActivationsResult,
};
use drover_kernel::page::{Window, parse_token, token};
use drover_kernel::tags::{self, Tags};
use drover_kernel::{Batch, Cx, OpError, Stored, Time, guarded};

use crate::activation::{Activation, ActivationHome, hash_code};
use crate::error::FleetError;
use crate::node::global_scope;
use crate::tagging;

/// AWS's default: one day.
const DEFAULT_LIFETIME: Duration = Duration::from_secs(24 * 3600);

/// Makes an activation. The code is in this answer and nowhere else.
pub async fn create_activation(cx: &Cx, input: CreateActivationRequest) -> Result<CreateActivationResult, OpError> {
    let code: String = drover_kernel::id::random_token(24)
        .chars()
        .filter(char::is_ascii_alphanumeric)
        .chain("AAAA".chars())
        .take(20)
        .collect();
    let activation = plan(&input, &code, cx.now, cx.settings().activation_lifetime)?;
    let mut batch = Batch::new();
    batch.insert(&cx.scope, &activation);
    batch.insert(&global_scope(), &ActivationHome { id: activation.id.clone(), scope: cx.scope.clone() });
    cx.db().commit(batch).await?;
    Ok(CreateActivationResult { activation_id: Some(activation.id), activation_code: Some(code.into()) })
}

fn plan(input: &CreateActivationRequest, code: &str, now: Time, longest: Duration) -> Result<Activation, FleetError> {
    let expires = input.expiration_date.map_or(now.after(DEFAULT_LIFETIME), Time::from);
    if expires <= now {
        return Err(FleetError::InvalidParameters(format!("The expiration date {expires} is not in the future.")));
    }
    if expires.since(now) > longest {
        let days = longest.as_secs() / 86_400;
        return Err(FleetError::InvalidParameters(format!(
            "The expiration date {expires} is too far ahead: an activation can be valid for {days} days at the most."
        )));
    }
    let tags = tags::add(&Tags::new(), tagging::pairs(input.tags.clone()))?;
    Ok(Activation {
        id: uuid::Uuid::new_v4().to_string(),
        code_hash: hash_code(code),
        description: input.description.clone(),
        default_instance_name: input.default_instance_name.clone(),
        iam_role: input.iam_role.clone().unwrap_or_default(),
        registration_limit: input.registration_limit.unwrap_or(1),
        registrations: 0,
        expires,
        created: now,
        tags,
    })
}

/// Lists activations, in the order of their ids.
pub async fn describe_activations(
    cx: &Cx,
    input: DescribeActivationsRequest,
) -> Result<DescribeActivationsResult, OpError> {
    let filters = input.filters.unwrap_or_default();
    let limit = usize::try_from(input.max_results.unwrap_or(50)).unwrap_or(50);
    let mut after = match input.next_token {
        Some(text) => Some(parse_token(&text).ok_or(FleetError::NextToken)?),
        None => None,
    };
    let mut found = Vec::new();
    // Activations are few; a page that filters leave short is filled from the next ones.
    loop {
        let page = cx.db().list::<Activation>(&cx.scope, &[""; 0], Window::after(after, limit - found.len())).await?;
        after = page.next;
        found.extend(page.items.into_iter().map(|stored| stored.record).filter(|one| matches_all(one, &filters)));
        if after.is_none() || found.len() >= limit {
            break;
        }
    }
    let list = found.into_iter().map(|activation| shape(activation, cx.now)).collect();
    Ok(DescribeActivationsResult { activation_list: Some(list), next_token: after.as_ref().map(token) })
}

fn matches_all(activation: &Activation, filters: &[DescribeActivationsFilter]) -> bool {
    filters.iter().all(|filter| {
        let value = match filter.filter_key.as_deref() {
            Some("ActivationIds") => Some(&activation.id),
            Some("DefaultInstanceName") => activation.default_instance_name.as_ref(),
            Some("IamRole") => Some(&activation.iam_role),
            _ => return true,
        };
        let wanted = filter.filter_values.as_deref().unwrap_or_default();
        value.is_some_and(|value| wanted.contains(value))
    })
}

fn shape(activation: Activation, now: Time) -> ActivationShape {
    ActivationShape {
        expired: Some(activation.expires <= now),
        activation_id: Some(activation.id),
        description: activation.description,
        default_instance_name: activation.default_instance_name,
        iam_role: Some(activation.iam_role),
        registration_limit: Some(activation.registration_limit),
        registrations_count: Some(activation.registrations),
        expiration_date: Some(activation.expires.into()),
        created_date: Some(activation.created.into()),
        tags: Some(tagging::shapes(&activation.tags)),
    }
}

/// Removes an activation. Nodes that it registered stay.
pub async fn delete_activation(cx: &Cx, input: DeleteActivationRequest) -> Result<DeleteActivationResult, OpError> {
    let id = input.activation_id.unwrap_or_default();
    guarded(async || {
        let missing = || FleetError::NoSuchActivation(id.clone());
        let activation: Stored<Activation> = cx.db().get(&cx.scope, &[&id]).await?.ok_or_else(missing)?;
        let home: Stored<ActivationHome> = cx.db().get(&global_scope(), &[&id]).await?.ok_or_else(missing)?;
        let mut batch = Batch::new();
        batch.remove(&cx.scope, &activation);
        batch.remove(&global_scope(), &home);
        Ok(cx.db().commit(batch).await?)
    })
    .await?;
    Ok(DeleteActivationResult::default())
}

#[cfg(test)]
mod tests {
    use super::*;

    const DAY: Duration = Duration::from_secs(86_400);

    fn planned(input: CreateActivationRequest) -> Result<Activation, FleetError> {
        plan(&input, "code", Time::from_millis(0), 30 * DAY)
    }

    #[test]
    fn lasts_a_day_for_one_node_unless_told_otherwise() {
        let activation = planned(CreateActivationRequest::default()).unwrap();
        assert_eq!((activation.registration_limit, activation.expires), (1, Time::from_millis(86_400_000)));
        assert_ne!(activation.code_hash, "code");
    }

    #[test]
    fn refuses_dates_in_the_past_and_beyond_the_limit() {
        let expiring = |millis| CreateActivationRequest {
            expiration_date: Some(Time::from_millis(millis).into()),
            ..Default::default()
        };
        assert!(planned(expiring(30 * 86_400_000)).is_ok());
        assert!(matches!(planned(expiring(30 * 86_400_000 + 1)), Err(FleetError::InvalidParameters(_))));
        assert!(matches!(planned(expiring(0)), Err(FleetError::InvalidParameters(_))));
    }
}
