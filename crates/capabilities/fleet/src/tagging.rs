//! `AddTagsToResource`, `ListTagsForResource`, `RemoveTagsFromResource`, for every kind of resource that has a tag set.

use drover_api::ssm::{
    AddTagsToResourceRequest, AddTagsToResourceResult, ListTagsForResourceRequest, ListTagsForResourceResult,
    RemoveTagsFromResourceRequest, RemoveTagsFromResourceResult, Tag,
};
use drover_kernel::arn::Arn;
use drover_kernel::tags::{self, TagSet, Tags};
use drover_kernel::{Batch, Cx, OpError, Stored, guarded};

use crate::error::FleetError;

fn arn(cx: &Cx, kind: Option<&str>, id: Option<&str>) -> Vec<Arn> {
    let kind = match kind.unwrap_or_default() {
        "ManagedInstance" => "managed-instance",
        "Document" => "document",
        "MaintenanceWindow" => "maintenancewindow",
        "Parameter" => "parameter",
        "PatchBaseline" => "patchbaseline",
        "OpsItem" => "opsitem",
        "OpsMetadata" => "opsmetadata",
        "Automation" => "automation-execution",
        "Association" => "association",
        other => other,
    };
    let id = id.unwrap_or_default();
    vec![Arn::new("ssm", &cx.scope, &format!("{kind}/{}", id.trim_start_matches('/')))]
}

/// The resource that gets tags.
pub fn added(cx: &Cx, input: &AddTagsToResourceRequest) -> Vec<Arn> {
    arn(cx, input.resource_type.as_deref(), input.resource_id.as_deref())
}

/// The resource whose tags are read.
pub fn listed(cx: &Cx, input: &ListTagsForResourceRequest) -> Vec<Arn> {
    arn(cx, input.resource_type.as_deref(), input.resource_id.as_deref())
}

/// The resource that loses tags.
pub fn removed(cx: &Cx, input: &RemoveTagsFromResourceRequest) -> Vec<Arn> {
    arn(cx, input.resource_type.as_deref(), input.resource_id.as_deref())
}

/// Adds tags or gives them new values.
pub async fn add_tags_to_resource(
    cx: &Cx,
    input: AddTagsToResourceRequest,
) -> Result<AddTagsToResourceResult, OpError> {
    let added: Vec<_> = pairs(input.tags).collect();
    change(cx, input.resource_type, input.resource_id, |current| Ok(tags::add(current, added.clone())?)).await?;
    Ok(AddTagsToResourceResult::default())
}

/// Removes tags; keys that are not there are ignored.
pub async fn remove_tags_from_resource(
    cx: &Cx,
    input: RemoveTagsFromResourceRequest,
) -> Result<RemoveTagsFromResourceResult, OpError> {
    let keys = input.tag_keys.unwrap_or_default();
    let without = |current: &Tags| {
        let kept = current.iter().filter(|(key, _)| !keys.contains(key));
        Ok(kept.map(|(key, value)| (key.clone(), value.clone())).collect())
    };
    change(cx, input.resource_type, input.resource_id, without).await?;
    Ok(RemoveTagsFromResourceResult::default())
}

/// Lists the tags of a resource.
pub async fn list_tags_for_resource(
    cx: &Cx,
    input: ListTagsForResourceRequest,
) -> Result<ListTagsForResourceResult, OpError> {
    let (kind, id) = (input.resource_type.unwrap_or_default(), input.resource_id.unwrap_or_default());
    let set = load(cx, &kind, &id).await?;
    Ok(ListTagsForResourceResult { tag_list: Some(shapes(&set.record.tags)) })
}

async fn load(cx: &Cx, kind: &str, id: &str) -> Result<Stored<TagSet>, OpError> {
    let set: Option<Stored<TagSet>> = cx.db().get(&cx.scope, &[kind, id]).await?;
    Ok(set.ok_or_else(|| FleetError::NoSuchResource(id.to_owned()))?)
}

async fn change(
    cx: &Cx,
    kind: Option<String>,
    id: Option<String>,
    decide: impl Fn(&Tags) -> Result<Tags, FleetError> + Send + Sync,
) -> Result<(), OpError> {
    let (kind, id) = (kind.unwrap_or_default(), id.unwrap_or_default());
    guarded(async || {
        let set = load(cx, &kind, &id).await?;
        let changed = TagSet { tags: decide(&set.record.tags)?, ..set.record.clone() };
        let mut batch = Batch::new();
        batch.replace(&cx.scope, &set, &changed);
        Ok(cx.db().commit(batch).await?)
    })
    .await
}

/// Keys and values of the wire's tags.
pub fn pairs(tags: Option<Vec<Tag>>) -> impl Iterator<Item = (String, String)> {
    tags.unwrap_or_default().into_iter().map(|tag| (tag.key.unwrap_or_default(), tag.value.unwrap_or_default()))
}

/// The wire's form of tags.
pub fn shapes(tags: &Tags) -> Vec<Tag> {
    let shape = |(key, value): (&String, &String)| Tag { key: Some(key.clone()), value: Some(value.clone()) };
    tags.iter().map(shape).collect()
}
